-- The provider's colour, which documents bear from now on. It is only ever a colour: it goes into their style.
create table accent_of_today (
    only_one boolean primary key check (only_one),
    accent text check (accent ~ '^#[0-9a-f]{6}$'),
    version bigint not null
);
