-- The language that somebody said they want to read in.
alter table account_person add column language varchar(20);

create table language_choice (
    id uuid primary key,
    person_id uuid not null unique,
    language varchar(20) not null,
    version bigint not null
);
