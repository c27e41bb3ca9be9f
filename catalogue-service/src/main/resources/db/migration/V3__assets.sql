create sequence asset_number start 1001;

create table asset_type (
    id uuid primary key,
    name text not null,
    key_fields jsonb not null,
    version bigint not null
);
create unique index asset_type_name on asset_type (lower(name));

create table asset (
    id uuid primary key,
    organisation_id uuid not null,
    site_id uuid,
    owner_id uuid,
    type_id uuid not null references asset_type,
    number text not null,
    external_id text unique,
    key_field_1 text,
    key_field_2 text,
    key_field_3 text,
    status text not null,
    details jsonb not null,
    warranty_until date,
    licence_until date,
    updated_at timestamptz not null,
    version bigint not null,
    -- For searching: LIKE on small letters. The collation is the same on every machine.
    search text not null
);
create unique index asset_number_of_organisation on asset (organisation_id, lower(number));
create index asset_owner on asset (owner_id);
create index asset_site on asset (organisation_id, site_id);
create index asset_by_number on asset (organisation_id, number, id);
create index asset_search on asset using gin (search gin_trgm_ops);
