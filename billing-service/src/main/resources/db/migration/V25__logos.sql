-- What administrators gave the provider as a logo, drawn for print. Documents name the one they were made with.
create table logo (
    -- Of the file as it was given.
    sha256 text primary key,
    png bytea not null,
    width int not null,
    height int not null
);

create table logo_of_today (
    only_one boolean primary key check (only_one),
    sha256 text,
    version bigint not null
);
