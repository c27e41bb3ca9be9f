-- Files that are sent in pieces, so that after a lost connection only what has not arrived is sent again. The bytes of a
-- piece lie in the blob store, under its id, until the file is whole.
create table upload_piece (
    id uuid primary key,
    uploader_id text not null,
    -- The id that the sender has given the file.
    upload_of uuid not null,
    -- Where in the file it begins, and how long it is, in bytes.
    begins bigint not null,
    length bigint not null,
    arrived boolean not null default false,
    sent_at timestamptz not null default now(),
    unique (uploader_id, upload_of, begins)
);
create index upload_piece_sent on upload_piece (sent_at);

-- The last piece may be sent again because its answer was lost: that finds the file which it made whole.
alter table upload add column sent_as uuid;
create unique index upload_sent_as on upload (uploader_id, sent_as) where sent_as is not null;
