-- Requests as catalogue-service has told of them, for the list of issues and requests.
create table known_request (
    id uuid primary key,
    number bigint not null,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    title text not null,
    -- Of all its parts together: waiting, in-progress, done, rejected, expired or withdrawn.
    status text not null,
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    words tsvector not null,
    search text not null generated always as (lower('#' || number || ' ' || title collate "pg_c_utf8")) stored
);
create index known_request_of_organisation on known_request (organisation_id, updated_at, id);
create index known_request_active_of_organisation on known_request (organisation_id, updated_at, id)
    where status in ('waiting', 'in-progress');
create index known_request_updated on known_request (updated_at, id);
create index known_request_requester on known_request (requester_id);
create index known_request_search on known_request using gin (search gin_trgm_ops);
create index known_request_words on known_request using gin (organisation_id, words);

create table known_request_part (
    request_id uuid not null,
    part integer not null,
    status text not null,
    primary key (request_id, part)
);

-- Whom it is for, and who was asked to agree.
create table known_request_person (
    request_id uuid not null,
    person_id uuid not null,
    primary key (request_id, person_id)
);
create index known_request_person_person on known_request_person (person_id);

-- Both of them in one, as the list shows them.
create view case_row as
select id, 'ticket' as kind, number, organisation_id, site_id, requester_id, summary as title, cast(status as text) as status,
    case status when 'new' then 1 when 'in-progress' then 2 when 'waiting-for-customer' then 3 else 4 end as stage,
    cast(priority as text) as priority,
    case priority when 'low' then 1 when 'medium' then 2 when 'high' then 3 else 4 end as weight, request_number, resolved_at is null as active, opened_at, updated_at
from ticket
union all
select id, 'request', number, organisation_id, site_id, requester_id, title, status,
    case status when 'waiting' then 1 when 'in-progress' then 2 else 4 end,
    cast(null as text), 0, cast(null as bigint), status in ('waiting', 'in-progress'), opened_at, updated_at
from known_request;
