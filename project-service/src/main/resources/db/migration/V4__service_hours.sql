-- When the service team works, and for whom: as it is set for tickets.
create table service_calendar (
    id uuid primary key,
    name text not null,
    hours jsonb not null,
    version bigint not null
);
create table service_policy (
    id uuid primary key,
    calendar_id uuid not null,
    standard boolean not null,
    organisation_ids jsonb not null,
    holds boolean not null,
    version bigint not null
);
