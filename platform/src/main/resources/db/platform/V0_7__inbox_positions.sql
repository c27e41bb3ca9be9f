-- How far each partition has been read; written in the transaction of what was done about its events, so that a database
-- restored from yesterday reads on from yesterday. Kafka is told as well, but not asked.
create table inbox_position (
    topic text not null,
    partition integer not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- What one handler could not deal with is parked for that handler; '*' is an event that no handler has been given.
alter table inbox_parked
    add column handler text not null default '*',
    add column partition integer not null default 0,
    add column read_offset bigint not null default 0,
    drop constraint inbox_parked_pkey,
    add primary key (event_id, handler),
    alter column event_id type text,
    alter column topic type text,
    alter column type type text,
    alter column payload type bytea using convert_to(payload, 'UTF8');

-- Headers as a JSON object; until now they were lines.
update inbox_parked set headers = (
    select json_object_agg(split_part(line, ': ', 1), substr(line, strpos(line, ': ') + 2))::text
    from regexp_split_to_table(headers, E'\n') line where line like '%: %');
