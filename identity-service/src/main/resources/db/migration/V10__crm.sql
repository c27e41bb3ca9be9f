-- How organisations and contacts come from the CRM; one row at most.
create table crm_mapping (
    id uuid primary key,
    mapping jsonb not null,
    version bigint not null
);

-- Up to where each table of the CRM has been read: the link by which it goes on, or by which it tells what has changed.
create table crm_place (
    entity varchar(20) primary key,
    link text not null
);

create table crm_run (
    id uuid primary key,
    dry boolean not null,
    -- waiting, running, done or failed
    state varchar(10) not null,
    by_name varchar(200),
    created_at timestamptz not null,
    finished_at timestamptz,
    created integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    refused integer not null default 0,
    -- The first of those that were refused, each with why.
    refusals jsonb not null default '[]',
    problem text
);
create index crm_run_by_time on crm_run (created_at, id);
