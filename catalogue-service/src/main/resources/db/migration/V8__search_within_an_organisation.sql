-- Within an organisation assets are searched by a few letters that stand anywhere in number, serial or key fields, or begin one
-- of their words. An index on the letters alone reads what it has of every organisation: "lap" stands in a third of all assets
-- there are. So each three letters, and two where a word begins, are kept together with whose they are, as one number.
create function letters_of(organisation uuid, words text) returns int[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(cast(hashtextextended(cast(organisation as text) || letters, 0) & 2147483647 as int)), '{}')
    from (
      select substr(words, i, 3) from generate_series(1, length(words) - 2) i
      union
      select substr(words, i, 2) from generate_series(1, length(words) - 1) i where substr(words, i, 1) = ' '
    ) found(letters)
$$;

alter table asset add column letters int[] generated always as (letters_of(organisation_id, ' ' || search)) stored;
create index asset_letters on asset using gin (letters);
-- For the service team, who look through all.
drop index asset_search;
create index asset_search on asset using gin ((' ' || search) gin_trgm_ops);

-- Requests are looked for within an organisation likewise; the service team looks through all.
drop index request_search_words;
create index request_search_words on request_search using gin (organisation_id, words) with (gin_pending_list_limit = 512);
create index request_search_of_organisation on request_search (organisation_id, number);
