-- Files that were uploaded. Not a read model: it is written with the upload, and in the transaction of the command
-- that gives a file to its owner. The bytes lie in the blob store, under the id.
create table upload (
    id uuid primary key,
    uploader_id text not null,
    name text not null,
    type text not null,
    size bigint not null,
    uploaded_at timestamptz not null default now(),
    -- The aggregate that the file belongs to, and whom of those who may see that the file is shown to, in a word of
    -- the service's own. As long as there is no owner, the file waits and is its uploader's alone.
    owner_id uuid,
    audience text,
    -- What the virus scan found. Such a file is kept apart for a person to look at, and never given out.
    infection text,
    check (audience is null or owner_id is not null),
    check (infection is null or owner_id is null)
);
create index upload_waiting on upload (uploaded_at) where owner_id is null;
