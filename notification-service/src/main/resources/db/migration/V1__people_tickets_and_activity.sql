-- Views of what other services told, each row as of the event with that version of its subject.

create table organisation (
    id uuid primary key,
    name text not null,
    version bigint not null
);

create table person (
    id uuid primary key,
    kind text not null check (kind in ('contact', 'agent')),
    name text not null,
    email text not null,
    organisation_id uuid,
    site_id uuid,
    ticket_visibility text,
    active boolean not null default true,
    version bigint not null
);

-- Who is concerned with a ticket, and so much of it as is said when telling them.
create table ticket (
    id uuid primary key,
    number bigint not null,
    summary text not null,
    status text not null,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    assignee_id uuid,
    follower_ids uuid[] not null,
    version bigint not null
);

-- What happened, as customers may read it.
create table activity (
    id text primary key,
    at timestamptz not null,
    type text not null,
    ticket_id uuid not null,
    organisation_id uuid not null,
    number bigint not null,
    version bigint not null,
    actor_name text,
    actor_kind text,
    actor_organisation text,
    action text not null,
    text text,
    person_id uuid
);
comment on column activity.person_id is 'whom the action is about, such as the new assignee';
-- Every later activity of a ticket takes its number and organisation from the first.
create unique index activity_opened on activity (ticket_id) where action = 'opened';
create index activity_at on activity (at desc);
create index activity_organisation_at on activity (organisation_id, at desc);

-- What happened between agents. Kept apart, so that no query for a customer can reach it.
create table internal_activity (like activity including all);
