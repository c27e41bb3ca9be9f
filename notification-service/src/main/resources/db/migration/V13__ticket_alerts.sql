-- Who hears of tickets that are new, or that nobody has. No organisations, priorities or days are all of them; no times, the whole day.
create table ticket_alert (
    id uuid primary key,
    occasion text not null,
    organisation_ids uuid[] not null,
    priorities text[] not null,
    days text[] not null,
    from_time time,
    to_time time,
    roles text[] not null,
    agent_ids uuid[] not null,
    said_by text not null,
    said_at timestamptz not null
);

insert into ticket_alert values (
    '6d2b5a0c-5c0f-4c53-9d5c-1f3f9ad0a001', 'unassigned', '{}', '{critical}', '{}', null, null, '{technician}', '{}', '', now());
