-- The place in a trace that made the work due, if it is due at once: a deadline is a trace of its own.
alter table due add column trace varchar(55);

-- Ids of events are kept for ever, and nobody asks for old ones.
drop index inbox_received_at;
