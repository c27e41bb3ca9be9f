-- What the service team searches its own notes by, in the one table that they stand in. Notes written before this was
-- there are found once the views have been made anew.
alter table ticket_internal_note add column words tsvector not null default '';
create index ticket_internal_note_words on ticket_internal_note using gin (words);
