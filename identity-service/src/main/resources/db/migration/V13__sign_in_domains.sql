-- Of which domain an organisation's people have their accounts at Microsoft 365.
alter table organisation add column sign_in_domain varchar(253);
