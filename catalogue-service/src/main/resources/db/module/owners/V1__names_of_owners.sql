-- The list of assets in the order of whoever uses them, for which their name is kept with the asset, in small letters; '' is nobody's.
alter table asset add column owner_name text not null default '';
update asset set owner_name = lower(p.name) from directory_person p where p.id = owner_id;
create index asset_by_owner_name on asset (owner_name, id) include (status);

create function name_owner() returns trigger language plpgsql as $$
begin
  new.owner_name := coalesce((select lower(name) from directory_person where id = new.owner_id), '');
  return new;
end
$$;
create trigger asset_owner_named before insert or update of owner_id on asset for each row execute function name_owner();

create function name_what_is_owned() returns trigger language plpgsql as $$
begin
  update asset set owner_name = lower(new.name) where owner_id = new.id and owner_name <> lower(new.name);
  return null;
end
$$;
create trigger person_named after insert or update of name on directory_person
  for each row execute function name_what_is_owned();
