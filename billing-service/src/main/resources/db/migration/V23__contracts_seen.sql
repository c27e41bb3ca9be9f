-- How far contracts' facts are written, apart from what is decided by: each is made anew without the other.
create table contract_seen (
    id uuid primary key,
    version bigint not null
);
insert into contract_seen select id, version from contract where version >= 0;
comment on column contract.version is 'no longer read; written for replicas of the release before, until the next one drops it';
