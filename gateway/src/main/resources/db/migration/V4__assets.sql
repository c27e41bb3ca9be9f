-- The UI's files of every release that has run of late: while one takes another's place, a page of either asks any replica
-- for its files. See SharedAssets.
create table asset (
    name    text primary key,          -- below /assets; a digest of the content is part of it
    content bytea not null,
    seen_at timestamptz not null       -- when a replica last had it
);
