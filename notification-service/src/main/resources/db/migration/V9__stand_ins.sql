-- Who decides for whom while they are away, as catalogue-service has told.
create table stand_in (
    person_id uuid primary key,
    stand_in_id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null
);
