-- Numbers in the order in which people count, INV-9 before INV-10: every run of digits is twenty long. And the newest first, of
-- one day the highest number; drafts have no day yet and are newer than all.
alter table invoice
    add column number_order text not null generated always as (
        regexp_replace(regexp_replace(coalesce(number, ''), '[0-9]+', '00000000000000000000\&', 'g'),
          '[0-9]*([0-9]{20})', '\1', 'g')) stored,
    add column newest text not null generated always as (
        lpad((coalesce(invoice_date, '9999-12-31') - date '0001-01-01')::text, 7, '0') || ' '
          || regexp_replace(regexp_replace(coalesce(number, ''), '[0-9]+', '00000000000000000000\&', 'g'),
            '[0-9]*([0-9]{20})', '\1', 'g')) stored;

drop index invoice_of_organisation;
drop index invoice_newest;
drop index invoice_unpaid;
create index invoice_of_organisation on invoice (organisation_id, newest, id);
create index invoice_newest on invoice (newest, id);
create index invoice_unpaid on invoice (organisation_id, newest, id) where due_minor > 0;

-- By what people sort long lists. Each index costs something with every invoice, so that the other columns have none.
create index invoice_by_number_of_organisation on invoice (organisation_id, number_order, id);
create index invoice_by_number on invoice (number_order, id);
create index invoice_by_total_of_organisation on invoice (organisation_id, total_minor, id);
create index invoice_by_total on invoice (total_minor, id);
