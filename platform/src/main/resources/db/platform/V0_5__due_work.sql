-- Work that is due now or will be. A row is written in the transaction of what makes the work due, and goes in that of
-- the work itself, where the work is in this database.
create sequence due_revision;

create table due (
    kind text not null,
    key text not null,
    payload text,
    -- When the work is due.
    at timestamptz not null,
    -- When it is to be tried next: while it is in a worker's hands, the end of that worker's lease.
    next_at timestamptz not null,
    taken_by uuid,
    -- Another each time that the work is put anew: who took it as it was before is not done with it.
    revision bigint not null default nextval('due_revision'),
    failures integer not null default 0,
    last_failure text,
    -- Work that is at its end and is remembered, and how it ended. Without an outcome it is still to be done.
    ended_at timestamptz,
    outcome text check (outcome in ('done', 'refused', 'failed')),
    primary key (kind, key),
    check ((ended_at is null) = (outcome is null))
);
create index due_next on due (kind, next_at) where ended_at is null;
create index due_ended on due (ended_at) where ended_at is not null;
create index due_trouble on due (kind) where failures > 0 and ended_at is null or outcome = 'failed';
