alter index ticket_search rename to ticket_summary_search;

-- What tickets are searched by. It is narrow, for many rows are looked at: what is shown of a ticket stands elsewhere.
-- The words are those of the number, the summary and all that customers may read; internal notes are not among them.
create table ticket_search (
    id uuid primary key,
    number bigint not null unique,
    organisation_id uuid not null,
    site_id uuid,
    requester_id uuid not null,
    words tsvector not null
);
create index ticket_search_of_organisation on ticket_search (organisation_id, number);
create index ticket_search_words on ticket_search using gin (organisation_id, words)
    -- What is new is found by looking through it one by one until it is this much (kB), and then sorted in together.
    with (gin_pending_list_limit = 512);
