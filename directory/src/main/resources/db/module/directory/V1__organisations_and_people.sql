-- Organisations and people, as far as identity-service has told. Other modules' queries may join these tables; their
-- names and columns are described in the package's documentation and change as a public interface does.
create table directory_organisation (
    id uuid primary key,
    name text not null,
    version bigint not null
);
-- For finding one that is called so, and for lists: in small letters, in a collation that is the same on every machine.
create index directory_organisation_name on directory_organisation (lower(name));

create table directory_site (
    id uuid primary key,
    organisation_id uuid not null,
    name text not null
);
create index directory_site_organisation on directory_site (organisation_id);

create table directory_person (
    id uuid primary key,
    kind text not null check (kind in ('contact', 'agent')),
    organisation_id uuid check ((organisation_id is not null) = (kind = 'contact')),
    site_id uuid,
    name text not null,
    email text not null,
    -- The language to write to them in, as a BCP 47 tag; null if they never said.
    language text,
    roles text[] not null,
    -- Whose tickets a contact sees: own, site or organisation; null for agents.
    ticket_visibility text check ((ticket_visibility is not null) = (kind = 'contact')),
    active boolean not null default true,
    version bigint not null,
    -- For searching: LIKE on small letters costs a tenth of ILIKE.
    search text not null generated always as (lower(name collate "pg_c_utf8")) stored
);
create index directory_person_search on directory_person using gin (search gin_trgm_ops);
create index directory_person_organisation on directory_person (organisation_id);
create index directory_agent on directory_person (lower(name)) where kind = 'agent' and active;
