-- Events are numbered when they are written and seen when their transaction commits, so a number may be missing because
-- it is still on its way, or because it was rolled back and never comes. That a transaction writes events can be seen by
-- an advisory lock, taken before its first number and kept to its end; the lock's key is the last number given before.
-- With it a reader tells the two apart (StoreReader), whoever wrote and whatever their clocks say.
create function next_event_number() returns bigint language plpgsql as $$
begin
    if coalesce(current_setting('porchlight.writes_events', true), '') = '' then
        perform pg_advisory_xact_lock_shared(1886351216, (
            select (last_value - case when is_called then 0 else 1 end) % 1073741824
            from domainevententry_globalindex_seq)::int);
        perform set_config('porchlight.writes_events', 'yes', true);
    end if;
    return nextval('domainevententry_globalindex_seq');
end $$;

alter table domainevententry alter column globalindex set default next_event_number();
