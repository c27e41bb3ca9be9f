-- Since when this service's events are told as they are: the moment of its last restore, at which some that others hold became void.
create table publication (
    one boolean primary key default true check (one),
    epoch timestamptz
);
insert into publication default values;
