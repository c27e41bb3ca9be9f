-- Words belong to those who may read them. A word that somebody may not read corrects none of their searches, for by what
-- is corrected they could ask which words there are. What a scope means is for the service to say; those words that were
-- learnt without one are learnt again when the views are made anew.
truncate search_word;
alter table search_word
    drop constraint search_word_pkey,
    add column scope uuid not null,
    add primary key (scope, word);
drop index search_word_look;
create index search_word_look on search_word using gin (scope, word gin_trgm_ops);
drop index search_word_letters;
create index search_word_letters on search_word (scope, letters);
