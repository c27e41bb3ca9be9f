-- Other systems that use the API.
create table api_client (
    id uuid primary key,
    name varchar(100) not null,
    scopes text[] not null,
    active boolean not null,
    created_at timestamptz not null,
    secret_at timestamptz,
    version bigint not null
);
create index api_client_by_name on api_client (lower(name), id);

-- When each was last let in, as Keycloak tells.
create table api_client_use (
    id uuid primary key,
    used_at timestamptz not null
);
