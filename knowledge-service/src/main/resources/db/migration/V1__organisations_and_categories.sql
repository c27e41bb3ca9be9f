-- Whom articles may be for, as far as identity-service has told.
create table directory_organisation (
    id uuid primary key,
    name text not null
);
create index directory_organisation_name on directory_organisation (lower(name));

-- Both are kept in the transaction of the command that changes them, never behind.
create table category (
    id uuid primary key,
    name text not null,
    removed boolean not null default false,
    version bigint not null
);
create unique index category_name on category (lower(name)) where not removed;

create table subject (
    id uuid primary key,
    category_id uuid not null,
    name text not null,
    removed boolean not null default false
);
create index subject_category on subject (category_id);
