-- From where in another service's topic a reaction reacts: what was there before its first start is history to it. The
-- row of partition -1 says that the ends were noted; a partition without a row came later, and all of it is new.
create table reaction_start (
    reaction text not null,
    topic text not null,
    partition integer not null,
    first_offset bigint not null,
    primary key (reaction, topic, partition)
);
