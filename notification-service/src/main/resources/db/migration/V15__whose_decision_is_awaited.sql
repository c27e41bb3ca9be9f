-- Whose decision a request's part awaits stands by itself: who was asked stays known when it is over. From here on it is
-- kept with each event; of those that wait now, everybody who is asked is awaited.
update subject set kept = kept || (
  select jsonb_object_agg('awaited.' || substr(key, 7), value) from jsonb_each(kept) where key like 'asked.%')
where kind = 'request' and exists (select from jsonb_object_keys(kept) key where key like 'asked.%');
