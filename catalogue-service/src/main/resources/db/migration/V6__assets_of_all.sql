-- The service team's list, which is of all organisations.
create index asset_of_all on asset (number, id);
