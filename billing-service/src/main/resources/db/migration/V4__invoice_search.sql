create table invoice_search (
    id uuid primary key,
    -- Their order, for invoices are called by texts.
    number bigint not null unique generated always as identity,
    organisation_id uuid not null,
    issued boolean not null,
    words tsvector not null
);
create index invoice_search_of_organisation on invoice_search (organisation_id, number);
create index invoice_search_words on invoice_search using gin (organisation_id, words);
