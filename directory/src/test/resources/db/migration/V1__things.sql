create table thing (
    id uuid primary key,
    organisation_id uuid not null,
    site_id uuid,
    owner_id uuid,
    named uuid[] not null
);
