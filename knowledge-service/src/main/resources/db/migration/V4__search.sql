-- What published articles are searched by, null for others. The head is number and title, and less weightily category
-- and subject: by it candidates are ranked, for it is short. The body is the text.
alter table article
    add column head tsvector,
    add column body tsvector,
    add column words tsvector generated always as (head || body) stored;
create index article_head on article using gin (head);
create index article_words on article using gin (words);

-- The service team finds drafts too, in its lists.
alter table article_draft add column words tsvector not null;
create index article_draft_words on article_draft using gin (words);
