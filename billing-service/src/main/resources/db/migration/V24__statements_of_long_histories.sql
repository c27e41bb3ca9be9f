-- On which day an invoice came to nothing, with all that was credited and paid of it; infinity while it has not. A day later its
-- entries say nothing of what is owed: statements of organisations with long histories need not read them.
alter table ledger_entry add column settled_on date not null default 'infinity';

update ledger_entry entry set settled_on = settled.day
from (select invoice_id, max(day) as day from ledger_entry group by invoice_id having sum(amount_minor) = 0) settled
where settled.invoice_id = entry.invoice_id;

create index ledger_entry_of_invoice on ledger_entry (invoice_id);
create index ledger_entry_unsettled on ledger_entry (organisation_id, currency, settled_on, day) include (invoice_id, amount_minor);

-- Lists count without reading rows.
create index invoice_counted on invoice (organisation_id, stage, due_minor);
