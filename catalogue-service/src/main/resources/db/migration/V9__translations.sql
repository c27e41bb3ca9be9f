-- What a category's name is in other languages: by language, by the name.
alter table category add column translations jsonb not null default '{}';
