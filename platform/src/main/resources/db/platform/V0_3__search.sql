create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- The words that stand in documents that can be searched. What somebody mistyped is held against them, by what parts
-- of it look like, and by its letters in their order in the alphabet, which finds two that changed places.
create table search_word (
    word text collate "C" primary key,
    letters text collate "C" not null
);
create index search_word_look on search_word using gin (word gin_trgm_ops);
create index search_word_letters on search_word (letters);
