-- What a mail says in sentences of its catalogue, each with its own facts, to be put into words in its reader's language.
alter table notification add column sentences jsonb not null default '[]';
