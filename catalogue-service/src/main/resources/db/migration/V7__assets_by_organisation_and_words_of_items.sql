-- Lists leave out what is retired: by these indexes they are counted and paged without looking at the rows.
drop index asset_by_number;
create index asset_by_number on asset (organisation_id, number, id) include (status);
drop index asset_of_all;
create index asset_of_all on asset (number, id) include (status);
drop index asset_owner;
create index asset_owner on asset (owner_id, number, id) include (organisation_id, status);
drop index asset_site;
create index asset_site on asset (organisation_id, site_id, number, id) include (status);

-- What items are searched by; there are so few that no index is needed. From their next change on by the portal's own words.
alter table item add column words tsvector not null default '';
update item set words = setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', search) || to_tsvector('english', search);
