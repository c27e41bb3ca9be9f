-- Calendars, as they are and as they were: what has ended was counted by what held then.
create table working_calendar (
    id uuid primary key,
    name text not null,
    version bigint not null
);
create table working_calendar_version (
    calendar_id uuid not null,
    version bigint not null,
    since timestamptz not null,
    hours jsonb not null,
    primary key (calendar_id, version)
);

-- What is promised to whom.
create table sla_policy (
    id uuid primary key,
    name text not null,
    standard boolean not null,
    retired boolean not null default false,
    definition jsonb not null,
    version bigint not null
);
create table sla_policy_organisation (
    organisation_id uuid primary key,
    policy_id uuid not null
);

-- How the foremost target of a ticket stands. While time runs it is due at a time; while it does not, so much is left.
create table ticket_clock (
    ticket_id uuid primary key,
    calendar_id uuid not null,
    clock jsonb not null,
    target text,
    ended boolean not null default false,
    due_at timestamptz,
    warn_at timestamptz,
    left_seconds bigint
);
create index ticket_clock_due on ticket_clock (due_at) where due_at is not null;
create index ticket_clock_active on ticket_clock (calendar_id) where not ended;
