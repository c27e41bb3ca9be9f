-- What is asked of whoever reports an issue. Written with the command that caused it: what counts as answered is decided
-- by it.
create table issue_form (
    id uuid primary key,
    -- Null for everybody who has none of their own.
    organisation_id uuid unique,
    draft jsonb not null,
    -- The edition that is asked now; 0 before the first.
    edition integer not null default 0,
    dropped boolean not null default false,
    version bigint not null
);

create table issue_form_edition (
    form_id uuid not null references issue_form on delete cascade,
    edition integer not null,
    form jsonb not null,
    published_at timestamptz not null,
    primary key (form_id, edition)
);

-- What was said with a ticket when it was reported, beside its text. Most tickets have none, and it never changes.
create table ticket_report (
    ticket_id uuid primary key,
    asset_id uuid,
    form_id uuid,
    edition integer,
    answers jsonb
);
create index ticket_report_asset on ticket_report (asset_id);

-- Assets as catalogue-service has told of them.
create table known_asset (
    id uuid primary key,
    organisation_id uuid not null,
    site_id uuid,
    owner_id uuid,
    type_id uuid not null,
    number text not null,
    version bigint not null
);

create table known_asset_type (
    id uuid primary key,
    name text not null,
    version bigint not null
);
