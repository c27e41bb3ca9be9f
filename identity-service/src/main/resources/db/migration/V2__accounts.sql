-- Who could sign in: contacts and agents alike, as Keycloak has to know them.
create table account_person (
    person_id uuid primary key,
    kind varchar(10) not null,
    name varchar(100) not null,
    email varchar(254) not null,
    -- Since when they have this address: of several people with one address, the first signs in.
    email_since timestamptz not null,
    organisation_id uuid,
    site_id uuid,
    ticket_visibility varchar(20),
    roles text[] not null,
    active boolean not null
);
create index account_person_by_email on account_person (email);
create index account_person_by_organisation on account_person (organisation_id);

create table account_organisation (
    id uuid primary key,
    name varchar(100) not null
);

-- Addresses whose account in Keycloak may differ from what is known here.
create table account_due (
    email varchar(254) primary key,
    -- Counts what happened meanwhile, so that it is not taken for done.
    revision bigint not null default 1,
    due_at timestamptz not null default now(),
    -- Somebody is at it until then, unless they died.
    taken_until timestamptz,
    failures integer not null default 0,
    last_failure text
);
create index account_due_at on account_due (due_at);
