-- When a phase is to be done.
alter table plan_phase add column starts_on date, add column ends_on date;
alter table shown_phase add column starts_on date, add column ends_on date;

-- Time that was spent, for the service team; what customers are shown of it, of the phases they see, where it is shared.
alter table project add column hours_shared boolean not null default false;
create table plan_time (
    project_id uuid not null,
    entry_id uuid not null,
    task_id uuid not null,
    agent_id uuid,
    minutes int not null,
    work_type text not null,
    work_date date not null,
    billable boolean not null,
    primary key (project_id, entry_id)
);
create index plan_time_task on plan_time (project_id, task_id);
create table shown_hours (
    project_id uuid not null,
    phase_id uuid not null,
    planned_minutes int not null,
    used_minutes int not null,
    primary key (project_id, phase_id)
);

-- What was asked for beyond what was agreed.
create table project_change (
    project_id uuid not null,
    id uuid not null,
    title text not null,
    text text not null,
    contact_id uuid,
    asked_at timestamptz not null,
    asked_by text,
    state text not null default 'requested',
    quote_id uuid,
    quote_reference text,
    target_date date,
    reason text,
    primary key (project_id, id)
);
create index project_change_quote on project_change (quote_id);

-- Dates as calendars have them: what was told once is called off, never forgotten.
create table calendar_entry (
    project_id uuid not null,
    id uuid not null,
    what text not null,
    title text not null,
    day date not null,
    withdrawn boolean not null,
    called_off boolean not null default false,
    sequence int not null default 0,
    changed_at timestamptz not null,
    primary key (project_id, id)
);
comment on column calendar_entry.called_off is 'with the whole project';

-- Addresses at which calendars fetch somebody's dates. Of the secret only its hash is kept.
create table project_feed (
    id uuid primary key,
    hash bytea not null unique,
    person_id uuid not null,
    kind text not null,
    made_at timestamptz not null
);
create index project_feed_person on project_feed (person_id);

-- Plans to begin with.
create table project_template (
    id uuid primary key,
    title text not null,
    type text not null,
    phases jsonb not null,
    milestones jsonb not null,
    version bigint not null
);
