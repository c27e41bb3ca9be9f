create table category (
    id uuid primary key,
    name text not null,
    position integer not null,
    version bigint not null
);
create unique index category_name on category (lower(name));

create table item (
    id uuid primary key,
    category_id uuid not null references category,
    name text not null,
    details jsonb not null,
    retired boolean not null default false,
    -- The edition that is asked now; 0 before the first.
    edition integer not null default 0,
    draft jsonb,
    draft_own jsonb,
    updated_at timestamptz not null,
    version bigint not null,
    -- Of words all beginnings are found, in so small a table.
    search text not null
);
create index item_category on item (category_id);

create table item_edition (
    item_id uuid not null references item on delete cascade,
    edition integer not null,
    form jsonb not null,
    own jsonb not null,
    published_at timestamptz not null,
    primary key (item_id, edition)
);

-- Answers that somebody has begun to give; nobody else's business.
create table request_draft (
    person_id uuid not null,
    item_id uuid not null,
    for_id uuid,
    edition integer not null,
    answers jsonb not null,
    saved_at timestamptz not null default now(),
    primary key (person_id, item_id)
);

create table stand_in (
    person_id uuid primary key,
    organisation_id uuid not null,
    stand_in_id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    version bigint not null
);
create index stand_in_organisation on stand_in (organisation_id);
create index stand_in_by on stand_in (stand_in_id);
