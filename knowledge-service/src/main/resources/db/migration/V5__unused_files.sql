-- Files of articles that nothing shows any more, neither an edition nor a draft, and since when.
create table unused_file (
    file_id uuid primary key,
    since timestamptz not null default now()
);
