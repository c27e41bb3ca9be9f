-- Numbers that people read out. Gaps are fine.
create sequence quote_number start 10301;

-- What lists and the head of the page show. "sent" includes what has expired: that follows from expires_at and the clock.
create table quote (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    site_id uuid,
    contact_id uuid not null,
    account_manager_id uuid not null,
    title text not null,
    status text not null,
    -- The newest version that was sent; 0 for none.
    version_sent int not null default 0,
    currency text not null,
    total_minor bigint not null,
    one_off_minor bigint not null,
    monthly_minor bigint not null,
    yearly_minor bigint not null,
    valid_until date not null,
    expires_at timestamptz,
    drafted_at timestamptz not null,
    sent_at timestamptz,
    decided_at timestamptz,
    updated_at timestamptz not null,
    -- Why it was rejected, closed or withdrawn.
    reason text,
    draft jsonb not null,
    draft_totals jsonb not null,
    draft_is_news boolean not null default true,
    acceptance jsonb,
    version bigint not null,
    search text not null generated always as (lower(number || '-' || version_sent || ' ' || title collate "pg_c_utf8")) stored
);
create index quote_of_organisation on quote (organisation_id, updated_at, id);
create index quote_updated on quote (updated_at, id);
create index quote_text on quote using gin (search gin_trgm_ops);

create table quote_version (
    quote_id uuid not null,
    version int not null,
    content_hash text not null,
    snapshot jsonb not null,
    changes text,
    sent_at timestamptz not null,
    primary key (quote_id, version)
);

create table quote_view (
    quote_id uuid not null,
    version int not null,
    contact_id uuid not null,
    at timestamptz not null,
    primary key (quote_id, version, contact_id)
);

create table quote_message (
    id uuid primary key,
    quote_id uuid not null,
    at timestamptz not null,
    actor_id text,
    actor_name text,
    actor_kind text,
    text text not null
);
create index quote_message_of_quote on quote_message (quote_id, at);

create table quote_follow_up (
    quote_id uuid not null,
    what text not null,
    id uuid not null,
    reference text,
    primary key (quote_id, what, id)
);

create table quote_search (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    contact_id uuid not null,
    version_sent int not null default 0,
    words tsvector not null
);
create index quote_search_of_organisation on quote_search (organisation_id, number);
create index quote_search_words on quote_search using gin (organisation_id, words);

create table quote_template (
    id uuid primary key,
    name text not null,
    content jsonb not null,
    version bigint not null
);
