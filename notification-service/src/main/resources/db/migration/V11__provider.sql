-- Who runs the portal, where administrators have said so; one row at most.
create table provider (
    only_one boolean primary key check (only_one),
    name text not null,
    address text not null,
    phone text not null,
    email text not null,
    sender_name text not null,
    sender_email text not null,
    accent text,
    zone text not null,
    version bigint not null
);
