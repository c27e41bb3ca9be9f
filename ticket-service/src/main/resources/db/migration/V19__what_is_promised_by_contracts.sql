-- Contracts as billing-service has told of them.
create table known_contract (
    id uuid primary key,
    number bigint not null,
    organisation_id uuid not null,
    name text not null,
    starts_on date not null,
    ends_on date,
    version bigint not null
);
create index known_contract_organisation on known_contract (organisation_id);

create table sla_policy_contract (
    contract_id uuid primary key,
    policy_id uuid not null
);
create index sla_policy_contract_policy on sla_policy_contract (policy_id);
