create table organisation (
    id uuid primary key,
    name varchar(100) not null,
    version bigint not null
);
create index organisation_by_name on organisation (lower(name), id);

create table site (
    id uuid primary key,
    organisation_id uuid not null,
    name varchar(100) not null
);
create index site_by_organisation on site (organisation_id);

create table contact (
    id uuid primary key,
    organisation_id uuid not null,
    name varchar(100) not null,
    email varchar(254) not null,
    site_id uuid,
    roles text[] not null,
    ticket_visibility varchar(20) not null,
    active boolean not null,
    version bigint not null
);
create index contact_by_name on contact (lower(name), id);
create index contact_by_organisation on contact (organisation_id, lower(name), id);

create table agent (
    id uuid primary key,
    name varchar(100) not null,
    email varchar(254) not null,
    roles text[] not null,
    active boolean not null,
    version bigint not null
);
create index agent_by_name on agent (lower(name), id);

-- The active agents, kept in the transaction of the command that changes them, never behind.
create table service_team (
    agent_id uuid primary key,
    email varchar(254) not null unique,
    administrator boolean not null
);
