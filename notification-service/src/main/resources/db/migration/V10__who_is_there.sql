-- Who has what open: of this minute alone, so that it may be lost with a crash.
create unlogged table presence (
    subject_id uuid not null,
    person_id uuid not null,
    name text not null,
    writing boolean not null,
    seen_at timestamptz not null,
    primary key (subject_id, person_id)
);
create index presence_seen on presence (seen_at);
