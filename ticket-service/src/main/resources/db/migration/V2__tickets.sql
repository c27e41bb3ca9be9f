-- Numbers that people read out. Gaps are fine: a number given to a ticket that was then refused is never used again.
create sequence ticket_number start 10001;

-- In the order in which people want them sorted.
create type ticket_status as enum ('new', 'in-progress', 'waiting-for-customer', 'resolved');
create type ticket_priority as enum ('low', 'medium', 'high', 'critical');

-- One row tells what the list and the head of the detail page show. It is narrow, because it is written anew with every
-- event: the details, which may be long, stand in the timeline. Customers read it, so nothing that an internal
-- note does shows here, except that the version moves on.
create table ticket (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    assignee_id uuid,
    summary text not null,
    urgency text not null,
    impact text not null,
    priority ticket_priority not null,
    status ticket_status not null,
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    resolved_at timestamptz,
    version bigint not null,
    search text not null generated always as (lower('#' || number || ' ' || summary collate "pg_c_utf8")) stored
);

-- The customers' list and the agents' queue, newest first, active or all.
create index ticket_of_organisation on ticket (organisation_id, updated_at, id);
create index ticket_active_of_organisation on ticket (organisation_id, updated_at, id) where resolved_at is null;
create index ticket_updated on ticket (updated_at, id);
create index ticket_active on ticket (updated_at, id) where resolved_at is null;
create index ticket_assignee on ticket (assignee_id) where resolved_at is null;
create index ticket_requester on ticket (requester_id);
create index ticket_search on ticket using gin (search gin_trgm_ops);

create table ticket_follower (
    ticket_id uuid not null,
    contact_id uuid not null,
    primary key (ticket_id, contact_id)
);
create index ticket_follower_contact on ticket_follower (contact_id);

-- What happened, as customers may see it: one row per event, at its place in the ticket's history. The first row's text
-- is the ticket's details.
create table ticket_timeline (
    ticket_id uuid not null,
    version bigint not null,
    id uuid not null,
    kind text not null,
    at timestamptz not null,
    actor_id text,
    actor_name text,
    actor_kind text,
    text text,
    attachments jsonb,
    from_word text,
    to_word text,
    -- The person that the event is about, if it is: the new assignee, the follower.
    person_id uuid,
    primary key (ticket_id, version)
);

-- For the service team's eyes only: no query made for a customer names this table.
create table ticket_internal_note (
    ticket_id uuid not null,
    version bigint not null,
    id uuid not null,
    at timestamptz not null,
    actor_id text,
    actor_name text,
    actor_kind text,
    text text not null,
    attachments jsonb,
    primary key (ticket_id, version)
);
