-- What contracts charge beside their price and which invoice it is on. Written with the commands that decide it.
create table contract_charge (
    number bigint primary key generated always as identity,
    contract_id uuid not null,
    invoice_id uuid not null,
    line_id uuid not null,
    line_name text not null,
    -- The log's entry that it is charged for.
    entry_id uuid not null,
    kind text not null,
    day date not null,
    over bigint not null,
    currency text not null,
    amount_minor bigint not null
);
create index contract_charge_of_contract on contract_charge (contract_id, number);
create index contract_charge_of_invoice on contract_charge (invoice_id, number);
create index contract_charge_of_line on contract_charge (line_id, number);
