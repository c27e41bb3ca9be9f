-- Numbers that people read out. Gaps are fine.
create sequence project_number start 2001;

-- In the order in which people want them sorted.
create type project_status as enum ('planned', 'active', 'on-hold', 'done', 'cancelled');

-- What lists and the head of the page show. Customers read it: nothing that happens to what is hidden from them shows
-- here, except that the version moves on, which they count without what is unseen.
create table project (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    site_id uuid,
    title text not null,
    type text not null,
    manager_id uuid,
    status project_status not null,
    start_date date,
    target_date date,
    -- As they were first said.
    first_start_date date,
    first_target_date date,
    progress int not null default 0,
    health text,
    health_reason text,
    reported_at timestamptz,
    quote_id uuid,
    quote_reference text,
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null,
    unseen bigint not null default 0,
    search text not null generated always as (lower(number || ' ' || title collate "pg_c_utf8")) stored
);
create index project_of_organisation on project (organisation_id, updated_at, id);
create index project_updated on project (updated_at, id);
create index project_open on project (updated_at, id) where closed_at is null;
create index project_manager on project (manager_id) where closed_at is null;
create index project_text on project using gin (search gin_trgm_ops);

create table project_follower (
    project_id uuid not null,
    contact_id uuid not null,
    primary key (project_id, contact_id)
);
create index project_follower_contact on project_follower (contact_id);

-- The whole plan, for the service team's eyes only: no query made for a customer names these tables.
create table plan_phase (
    project_id uuid not null,
    id uuid not null,
    title text not null,
    position int not null,
    shown boolean not null,
    percent int not null default 0,
    primary key (project_id, id)
);

create table plan_task (
    project_id uuid not null,
    id uuid not null,
    phase_id uuid not null,
    title text not null,
    planned_minutes int,
    assignee_id uuid,
    shown boolean not null,
    for_customer boolean not null,
    due_on date,
    position int not null,
    percent int not null default 0,
    cancelled boolean not null default false,
    to_check boolean not null default false,
    primary key (project_id, id)
);
create index plan_task_of_phase on plan_task (project_id, phase_id);

create table plan_milestone (
    project_id uuid not null,
    id uuid not null,
    phase_id uuid,
    title text not null,
    due_on date,
    shown boolean not null,
    acceptor_ids jsonb not null,
    reached_at timestamptz,
    state text not null default 'planned',
    primary key (project_id, id)
);

-- What customers are shown of it: no efforts, nobody's names, and nothing that is hidden.
create table shown_phase (
    project_id uuid not null,
    id uuid not null,
    title text not null,
    position int not null,
    percent int not null,
    primary key (project_id, id)
);

create table shown_task (
    project_id uuid not null,
    id uuid not null,
    phase_id uuid not null,
    title text not null,
    position int not null,
    percent int not null,
    for_customer boolean not null,
    due_on date,
    to_check boolean not null,
    primary key (project_id, id)
);
create index shown_task_of_phase on shown_task (project_id, phase_id);
create index shown_task_of_customer on shown_task (project_id) where for_customer;

create table shown_milestone (
    project_id uuid not null,
    id uuid not null,
    phase_id uuid,
    title text not null,
    due_on date,
    acceptor_ids jsonb not null,
    reached_at timestamptz,
    state text not null,
    primary key (project_id, id)
);

-- What happened, as everybody may read it who may know of the project.
create table project_entry (
    project_id uuid not null,
    version bigint not null,
    kind text not null,
    at timestamptz not null,
    actor_name text,
    actor_kind text,
    text text,
    attachments jsonb not null,
    word text,
    reason text,
    primary key (project_id, version, kind)
);

create table project_statement (
    project_id uuid not null,
    statement int not null,
    file jsonb not null,
    sha256 text not null,
    attached_at timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by text,
    primary key (project_id, statement)
);

create table project_search (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    words tsvector not null
);
create index project_search_of_organisation on project_search (organisation_id, number);
create index project_search_words on project_search using gin (organisation_id, words);
