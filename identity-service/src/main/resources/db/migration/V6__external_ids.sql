-- What organisations and contacts are called in the systems that they come from.
create table external_id (
    kind varchar(20) not null,
    source varchar(40) not null,
    external_id varchar(200) not null,
    id uuid not null,
    primary key (kind, source, external_id)
);
