create sequence outage_number start 101;

-- Whether an outage is still to come, on or over is not written down: it is what the clock says of its times.
create table outage (
    id uuid primary key,
    number bigint not null unique,
    kind text not null check (kind in ('maintenance', 'downtime')),
    title text not null,
    details text not null,
    services text[] not null,
    everybody boolean not null,
    starts_at timestamptz not null,
    -- Null as long as nobody can say.
    ends_at timestamptz,
    cancelled_at timestamptz,
    announced_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    words tsvector not null
);
create index outage_starts on outage (starts_at, id);
create index outage_words on outage using gin (words);

-- Whom it affects, unless it is everybody.
create table outage_organisation (
    outage_id uuid not null,
    organisation_id uuid not null,
    primary key (outage_id, organisation_id)
);
create index outage_of_organisation on outage_organisation (organisation_id);

-- What was said of it, one row per event.
create table outage_entry (
    outage_id uuid not null,
    version bigint not null,
    kind text not null,
    at timestamptz not null,
    actor_name text,
    text text,
    starts_at timestamptz,
    ends_at timestamptz,
    services text[] not null,
    primary key (outage_id, version)
);
