-- Numbers that people read out. Gaps are fine: a number given to an article that was then refused is never used again.
create sequence article_number start 101;

-- One row tells what lists show. Title, language and subject are the published edition's while there is one, and the
-- draft's otherwise: so nothing that is drafted shows to those who read.
create table article (
    id uuid primary key,
    number bigint not null unique,
    state text not null check (state in ('draft', 'published', 'withdrawn')),
    -- Published, and the draft says something else.
    changed boolean not null default false,
    audience text not null check (audience in ('everyone', 'organisations', 'agents')),
    organisation_ids uuid[] not null,
    title text not null,
    language text not null,
    subject_id uuid not null,
    -- The last edition, published or withdrawn; null before the first.
    edition integer,
    published_at timestamptz check ((published_at is not null) = (state = 'published')),
    author_id uuid not null,
    author_name text,
    updated_at timestamptz not null,
    helpful integer not null default 0,
    not_helpful integer not null default 0,
    version bigint not null
);
create index article_by_title on article (lower(title), id);
create index article_by_subject on article (subject_id);

-- For the service team's eyes only: no query made for a customer names this table.
create table article_draft (
    article_id uuid primary key,
    title text not null,
    markdown text not null,
    language text not null,
    subject_id uuid not null,
    related_ids uuid[] not null,
    attachments jsonb not null,
    edited_at timestamptz not null,
    edited_by_id uuid not null,
    edited_by_name text
);
create index article_draft_by_subject on article_draft (subject_id);

-- What was published, as it was; the HTML, and the text of it that searches show, are made once.
create table article_edition (
    article_id uuid not null,
    edition integer not null,
    title text not null,
    markdown text not null,
    html text not null,
    text text not null,
    language text not null,
    subject_id uuid not null,
    related_ids uuid[] not null,
    attachments jsonb not null,
    -- The attachments, and what the text shows or links to.
    file_ids uuid[] not null,
    published_at timestamptz not null,
    published_by_id uuid not null,
    published_by_name text,
    primary key (article_id, edition)
);
create index article_edition_files on article_edition using gin (file_ids);

-- What a person thinks of an article: the last opinion of each holds.
create table article_opinion (
    id uuid primary key,
    article_id uuid not null,
    person_id uuid not null,
    person_name text,
    organisation_id uuid,
    edition integer not null,
    helpful boolean not null,
    comment text,
    at timestamptz not null,
    version bigint not null,
    unique (article_id, person_id)
);

-- How often articles were read by customers: each person counts once a day. Not views of events: both stay when those
-- are made anew. Who read what is forgotten when the day is over.
create table article_views (
    article_id uuid primary key,
    views bigint not null
);

create table article_reading (
    day date not null,
    article_id uuid not null,
    person_id uuid not null,
    primary key (day, article_id, person_id)
);
