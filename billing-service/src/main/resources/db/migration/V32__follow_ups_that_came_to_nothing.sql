-- An invoice that was made of a quote and is void, or whose draft was discarded: another one can follow.
alter table quote_follow_up add column undone boolean not null default false;
