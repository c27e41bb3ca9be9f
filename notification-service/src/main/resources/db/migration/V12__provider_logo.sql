-- The provider's logo, by the name of its file at the portal; one row at most.
create table provider_logo (
    only_one boolean primary key check (only_one),
    file text,
    version bigint not null
);
