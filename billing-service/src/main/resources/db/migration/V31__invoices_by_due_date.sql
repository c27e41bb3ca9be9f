-- Long lists in the order of the day on which something is due, of all and of what is due still.
create index invoice_by_due_of_organisation on invoice (organisation_id, coalesce(due_date, '9999-12-31'), id);
create index invoice_by_due on invoice (coalesce(due_date, '9999-12-31'), id);
create index invoice_unpaid_by_due_of_organisation on invoice (organisation_id, coalesce(due_date, '9999-12-31'), id)
  where due_minor > 0;
create index invoice_unpaid_by_due on invoice (coalesce(due_date, '9999-12-31'), id) where due_minor > 0;
