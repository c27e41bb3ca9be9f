-- What published articles are searched by. The head is number and title, and less weightily subject and category: by it
-- candidates are ranked, for it is short. The body is all the text.
create table article_search (
    id uuid primary key,
    head tsvector not null,
    body tsvector not null,
    words tsvector not null generated always as (head || body) stored
);
create index article_search_head on article_search using gin (head);
create index article_search_words on article_search using gin (words);

-- The service team finds drafts too, in its lists.
alter table article_draft add column words tsvector not null;
create index article_draft_words on article_draft using gin (words);
