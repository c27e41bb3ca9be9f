-- Filters of the queue that somebody gave a name.
create table queue_view (
    id uuid primary key,
    owner_id uuid not null,
    name text not null,
    filter jsonb not null,
    shared boolean not null
);

-- What somebody has begun to write to a ticket: theirs alone.
create table draft (
    person_id uuid not null,
    ticket_id uuid not null,
    kind text not null,
    text text not null,
    saved_at timestamptz not null,
    primary key (person_id, ticket_id, kind)
);
create index draft_saved on draft (saved_at);

-- Who gets which new tickets: the first that fits.
create table assignment_rule (
    id uuid primary key,
    position integer not null,
    name text not null,
    definition jsonb not null
);

-- What the service team looks at, among very many files.
create index upload_infected on upload (uploaded_at) where infection is not null;
