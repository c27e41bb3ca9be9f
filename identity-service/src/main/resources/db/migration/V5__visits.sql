-- Which agents used the portal as which contacts, and why.
create table visit (
    id uuid primary key,
    agent_id uuid not null,
    contact_id uuid not null,
    organisation_id uuid not null,
    reason text not null,
    started_at timestamptz not null,
    -- When it ended, or will end by itself.
    ends_at timestamptz not null,
    version bigint not null
);
create index visit_by_organisation on visit (organisation_id, started_at);
create index visit_by_start on visit (started_at);
