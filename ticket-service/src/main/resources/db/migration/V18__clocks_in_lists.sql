-- What lists show of a ticket's clock, and are narrowed and sorted by, stands in the row that they read. While time runs the
-- foremost target is due at a time; while it does not, so much is left.
alter table ticket
    add column sla_target text,
    add column sla_ended boolean not null default false,
    add column sla_calendar_id uuid,
    add column due_at timestamptz,
    add column warn_at timestamptz,
    add column sla_left bigint;
update ticket t set sla_target = c.target, sla_ended = c.ended, sla_calendar_id = c.calendar_id, due_at = c.due_at,
    warn_at = c.warn_at, sla_left = c.left_seconds
from ticket_clock c where c.ticket_id = t.id;

-- What is due next of what is active; nothing, at the end.
create index ticket_active_due on ticket ((coalesce(due_at, 'infinity')), id) where resolved_at is null;
create index ticket_sla_open on ticket (sla_calendar_id) where not sla_ended and sla_calendar_id is not null;

alter table ticket_clock drop column target, drop column ended, drop column due_at, drop column warn_at, drop column left_seconds;

create or replace view case_row as
select id, 'ticket' as kind, number, organisation_id, site_id, requester_id, summary as title, cast(status as text) as status,
    case status when 'new' then 1 when 'in-progress' then 2 when 'waiting-for-customer' then 3 else 4 end as stage,
    cast(priority as text) as priority,
    case priority when 'low' then 1 when 'medium' then 2 when 'high' then 3 else 4 end as weight, request_number, resolved_at is null as active, opened_at, updated_at,
    sla_target, sla_ended, sla_calendar_id, due_at, sla_left
from ticket
union all
select id, 'request', number, organisation_id, site_id, requester_id, title, status,
    case status when 'waiting' then 1 when 'in-progress' then 2 else 4 end,
    cast(null as text), 0, cast(null as bigint), status in ('waiting', 'in-progress'), opened_at, updated_at,
    cast(null as text), false, cast(null as uuid), cast(null as timestamptz), cast(null as bigint)
from known_request;
