-- Tables of contacts that somebody brings in.
create table contact_import (
    id uuid primary key,
    file varchar(255) not null,
    -- Who brings it: the person or machine that its events are of.
    by_whom jsonb not null,
    by_name varchar(200) not null,
    -- mapping, checking, checked, importing or done
    state varchar(10) not null,
    columns jsonb not null,
    mapping jsonb not null,
    lines integer not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    version bigint not null default 0
);
create index contact_import_by_time on contact_import (created_at, id);

create table contact_import_line (
    import_id uuid not null references contact_import on delete cascade,
    id uuid not null default gen_random_uuid(),
    line integer not null,
    cells jsonb not null,
    key text,
    -- created, changed, unchanged or refused; null for what is still to be looked at
    outcome varchar(10),
    errors jsonb,
    contact_id uuid,
    primary key (import_id, line)
);
create index contact_import_line_to_do on contact_import_line (import_id, line) where outcome is null;
create index contact_import_line_by_outcome on contact_import_line (import_id, outcome, line);
create index contact_import_line_by_key on contact_import_line (import_id, key);

-- Whom a table names by their address.
create index contact_by_email on contact (email);
