-- Files that were uploaded. Not a read model: it is written with the upload, and in the transaction of the command
-- that ties a file to a ticket. The bytes lie in the blob store, under the id.
create table attachment (
    id uuid primary key,
    uploader_id text not null,
    name text not null,
    type text not null,
    size bigint not null,
    uploaded_at timestamptz not null default now(),
    ticket_id uuid,
    audience text check (audience in ('everybody', 'service-team')),
    -- What the virus scan found. Such a file is kept apart for a person to look at, and never given out.
    infection text,
    check ((ticket_id is null) = (audience is null)),
    check (infection is null or ticket_id is null)
);
create index attachment_waiting on attachment (uploaded_at) where ticket_id is null;
