-- How many of the ticket's events customers do not see: they count versions without them.
alter table ticket add column unseen bigint not null default 0;
update ticket t set unseen = notes.count
from (select ticket_id, count(*) from ticket_internal_note group by ticket_id) notes
where notes.ticket_id = t.id;
