create sequence request_number start 20001;

create table request (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    for_id uuid not null,
    item_id uuid not null,
    title text not null,
    edition integer not null,
    answers jsonb not null,
    -- Of all its parts together: waiting, in-progress, done, rejected, expired or withdrawn.
    status text not null,
    active boolean not null,
    submitted_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null
);
create index request_organisation on request (organisation_id, updated_at desc);
create index request_updated on request (updated_at desc);
create index request_answers on request using gin (answers jsonb_path_ops);
create index request_requester on request (requester_id);

create table request_part (
    -- Tells rows of a list apart.
    id uuid not null default gen_random_uuid(),
    request_id uuid not null references request on delete cascade,
    part integer not null,
    item_id uuid not null,
    name text not null,
    price_minor bigint,
    currency text,
    status text not null,
    steps integer not null,
    step integer not null default 0,
    round integer not null default 0,
    circle text,
    quorum jsonb,
    waiting_since timestamptz,
    remind_at timestamptz,
    expires_at timestamptz,
    automatic text,
    reason text,
    ticket_id uuid,
    ticket_number bigint,
    primary key (request_id, part)
);
create index request_part_waiting on request_part (waiting_since) where status = 'waiting';
create index request_part_ticket on request_part (ticket_id);

-- Who was asked in which round, and what they said.
create table request_seat (
    request_id uuid not null references request on delete cascade,
    part integer not null,
    round integer not null,
    person_id uuid not null,
    vote boolean,
    voted_by uuid,
    comment text,
    voted_at timestamptz,
    left_at timestamptz,
    primary key (request_id, part, round, person_id)
);
create index request_seat_person on request_seat (person_id) where vote is null;

create table request_history (
    request_id uuid not null,
    version bigint not null,
    kind text not null,
    at timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    actor_kind text not null,
    part integer,
    text text,
    details jsonb,
    primary key (request_id, version)
);

create table request_search (
    id uuid primary key,
    number bigint not null,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    for_id uuid not null,
    words tsvector not null
);
create index request_search_words on request_search using gin (words);
create index request_search_number on request_search (number desc);
