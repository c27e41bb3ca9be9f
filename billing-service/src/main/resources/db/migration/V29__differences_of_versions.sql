-- What is different from the version before, for pages to say in their reader's language.
alter table quote_version add column differences jsonb not null default '[]';
