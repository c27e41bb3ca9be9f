-- Entries of invoices that took more than 90 days to come to nothing, or have not yet: few of many. The others of a day are found
-- by the day. What was there was read from a day on to today: a statement of some years ago read all that came after it.
create index ledger_entry_open_for_long on ledger_entry (organisation_id, currency, settled_on, day) include (invoice_id, amount_minor)
  where settled_on > day + 90;
drop index ledger_entry_unsettled;
