-- Who signed in, or tried to, and who changed what.
create table trail (
    id uuid primary key,
    at timestamptz not null,
    -- sign-in, told by Keycloak, or change, told by our own events
    area varchar(10) not null,
    what varchar(60) not null,
    actor text,
    actor_kind varchar(10),
    -- What or who it is about.
    subject text,
    subject_id uuid,
    address varchar(64),
    details jsonb,
    words text not null generated always as (lower(coalesce(actor, '') || ' ' || coalesce(subject, '') || ' ' || what)) stored
);
create index trail_by_time on trail (at, id);
create index trail_by_area on trail (area, at, id);
