-- What is in due_minor for coins: due = total + rounding - credited - paid.
alter table invoice add column rounding_minor bigint not null default 0;

alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (kind in ('invoice', 'rounding', 'credit', 'payment'));
