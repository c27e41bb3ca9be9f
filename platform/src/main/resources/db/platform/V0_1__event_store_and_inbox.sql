-- The event store: append only, one order for all. Reading it in that order is how everything else comes to be.
create table domainevententry (
    globalindex bigserial primary key,
    aggregateidentifier varchar(64) not null,
    sequencenumber bigint not null,
    type varchar(100),
    eventidentifier varchar(64) not null unique,
    metadata bytea,
    payload bytea not null,
    payloadrevision varchar(20),
    payloadtype varchar(200) not null,
    timestamp varchar(35) not null,
    unique (aggregateidentifier, sequencenumber)
);

create table snapshotevententry (
    aggregateidentifier varchar(64) not null,
    sequencenumber bigint not null,
    type varchar(100) not null,
    eventidentifier varchar(64) not null unique,
    metadata bytea,
    payload bytea not null,
    payloadrevision varchar(20),
    payloadtype varchar(200) not null,
    timestamp varchar(35) not null,
    primary key (aggregateidentifier, sequencenumber)
);

-- How far each reader of the store has come.
create table tokenentry (
    processorname varchar(100) not null,
    segment integer not null,
    token bytea,
    tokentype varchar(200),
    timestamp varchar(35),
    owner varchar(200),
    primary key (processorname, segment)
);

-- Events of other services that have been dealt with; the row is written in the transaction of what was done.
create table inbox (
    event_id varchar(64) primary key,
    received_at timestamptz not null default now()
);
create index inbox_received_at on inbox (received_at);

-- Events of other services that could not be dealt with, kept whole for a person to look at.
create table inbox_parked (
    event_id varchar(64) primary key,
    topic varchar(200) not null,
    type varchar(200) not null,
    headers text not null,
    payload text not null,
    error text not null,
    parked_at timestamptz not null default now()
);

-- Answers given to requests that carried an Idempotency-Key.
create table idempotent_answer (
    caller varchar(100) not null,
    key varchar(100) not null,
    request_hash varchar(64) not null,
    status integer not null,
    headers text not null,
    body text not null,
    answered_at timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotent_answer_answered_at on idempotent_answer (answered_at);
