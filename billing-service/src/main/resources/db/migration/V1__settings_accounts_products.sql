-- Written with the commands that change them, for others are decided by them.
create table billing_settings (
    id uuid primary key,
    settings jsonb not null,
    version bigint not null
);

create table billing_account (
    organisation_id uuid primary key,
    details jsonb not null,
    version bigint not null
);

create table invoice_reader (
    organisation_id uuid not null,
    contact_id uuid not null,
    primary key (organisation_id, contact_id)
);

create table product (
    id uuid primary key,
    code text not null,
    name text not null,
    details jsonb not null,
    retired boolean not null default false,
    version bigint not null
);
create unique index product_code on product (lower(code)) where not retired;
