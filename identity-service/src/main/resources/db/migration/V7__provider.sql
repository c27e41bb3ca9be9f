-- Who runs the portal, where somebody has said so; one row.
create table provider (
    id uuid primary key,
    details jsonb,
    logo_type varchar(20),
    logo bytea,
    logo_hash varchar(24),
    version bigint not null
);
