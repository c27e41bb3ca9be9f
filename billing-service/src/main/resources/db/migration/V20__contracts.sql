create sequence contract_number start 1001;

-- Written with the commands that change them, for others are decided by them: where work counts, and how much of it.
create table contract (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    name text not null,
    currency text not null,
    starts_on date not null,
    ends_on date,
    -- How far its facts are written.
    version bigint not null,
    search text not null generated always as (lower(number || ' ' || name collate "pg_c_utf8")) stored
);
create index contract_of_organisation on contract (organisation_id, starts_on, id);
create index contract_text on contract using gin (search gin_trgm_ops);

create table contract_line (
    id uuid primary key,
    contract_id uuid not null references contract (id),
    -- Their order within the contract.
    number bigint not null generated always as identity,
    starts_on date not null,
    ends_on date,
    -- What is agreed for periods from a day on, the oldest first.
    history jsonb not null
);
create index contract_line_of_contract on contract_line (contract_id, number);

-- What happened to lines. What is left of them follows from it, from the terms and from the day.
create table contract_fact (
    id uuid primary key,
    contract_id uuid not null,
    line_id uuid not null,
    sequence bigint not null,
    kind text not null check (kind in ('WORK', 'TOP_UP', 'ADJUSTMENT')),
    day date not null,
    amount bigint not null,
    currency text not null,
    price_minor bigint,
    text text,
    work jsonb
);
create index contract_fact_of_line on contract_fact (line_id, sequence);

create table work (
    id uuid primary key,
    revision bigint not null,
    said_at timestamptz not null,
    organisation_id uuid,
    ticket_id uuid,
    ticket_number bigint,
    person_id uuid,
    person_name text,
    work_type text,
    work_date date,
    minutes int,
    billable boolean not null default false,
    named_line_id uuid,
    contract_id uuid,
    line_id uuid,
    version bigint not null
);
create index work_without_line on work (work_date, id) where billable and line_id is null;
