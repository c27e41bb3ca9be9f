-- What policies promise by contracts. Of those said before, once the service has been started with PORCHLIGHT_REBUILD=true.
alter table service_policy add column contract_ids jsonb not null default '[]';
create table service_contract (
    id uuid primary key,
    number bigint not null,
    organisation_id uuid not null,
    starts_on date not null,
    ends_on date,
    version bigint not null
);
