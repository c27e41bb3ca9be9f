-- How well it was done in the eyes of whoever asked.
alter table ticket add column rating integer;

-- Replies that the service team gives often.
create table prepared_reply (
    id uuid primary key,
    name text not null,
    text text not null
);
