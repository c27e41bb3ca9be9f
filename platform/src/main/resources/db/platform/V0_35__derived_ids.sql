-- Of what ids are made that follow from names. It stands with the events, which it has to outlive nowhere else.
create table derived_id_key (
    one boolean primary key default true check (one),
    key bytea not null,
    events_before boolean not null
);
insert into derived_id_key (key, events_before)
select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
    exists (select from domainevententry);
