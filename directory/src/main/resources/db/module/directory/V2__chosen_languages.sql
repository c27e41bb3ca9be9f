-- In which language people said that they want to read. Beside them, because it may be told before they are.
create table directory_language (
    person_id uuid primary key,
    language text not null,
    version bigint not null
);
