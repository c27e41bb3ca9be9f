-- Assets are listed by their number in small letters, of which one order is the same on every machine. What begins like the text that
-- somebody types stands together there, so that a page of it is read where it begins, however many there are.
drop index asset_by_number;
create index asset_by_number on asset (organisation_id, lower(number collate "pg_c_utf8"), id) include (status);
drop index asset_of_all;
create index asset_of_all on asset (lower(number collate "pg_c_utf8"), id) include (status);
drop index asset_owner;
create index asset_owner on asset (owner_id, lower(number collate "pg_c_utf8"), id) include (organisation_id, status);
drop index asset_site;
create index asset_site on asset (organisation_id, site_id, lower(number collate "pg_c_utf8"), id) include (status);

-- What stands elsewhere in it: all but its first letter. Where "ws-0" begins 300,000 numbers, it stands elsewhere in a few assets.
drop index asset_search;
create index asset_search on asset using gin (substr(search, 2) gin_trgm_ops);

-- The service team's list in the order of the last change.
create index asset_by_update on asset (updated_at, id) include (status);
