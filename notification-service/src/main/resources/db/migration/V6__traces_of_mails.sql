-- The place in a trace of what a mail tells first.
alter table mail add column trace varchar(55);
