-- What a mail says of an amount or a day, to be written in its reader's language; and files that go with it, each with the
-- place where another service has it.
alter table notification add column facts jsonb not null default '{}';
alter table notification add column enclosures jsonb not null default '[]';
