-- Challenges of the contact form that were answered; what was given out and not answered is kept nowhere.
create table contact_challenge (
    challenge text primary key,
    until timestamptz not null
);
create index contact_challenge_until on contact_challenge (until);

-- Links by which somebody may write without one. Of the key only its hash is kept.
create table contact_link (
    hash bytea primary key,
    email text not null,
    mailed_at timestamptz not null,
    until timestamptz not null,
    used boolean not null default false
);
create index contact_link_email on contact_link (lower(email), mailed_at);
