-- How many of the article's events its readers do not see: they count versions without them.
alter table article add column unseen bigint not null default 0;
