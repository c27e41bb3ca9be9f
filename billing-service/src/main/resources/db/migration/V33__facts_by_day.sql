-- What happened to a line since a period began is read without what happened before.
create index contract_fact_by_day on contract_fact (line_id, day);
