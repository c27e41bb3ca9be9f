-- What colleagues were asked to agree to before a quote is sent: the last time it was asked for.
create table quote_approval (
    quote_id uuid primary key,
    status text not null,
    round int not null default 0,
    step int not null default 0,
    steps int not null,
    quorum jsonb,
    limits jsonb not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    comment text,
    expires_at timestamptz
);

create table quote_approval_seat (
    quote_id uuid not null,
    round int not null,
    person_id uuid not null,
    approve boolean,
    comment text,
    at timestamptz,
    primary key (quote_id, round, person_id)
);
create index quote_approval_seat_awaited on quote_approval_seat (person_id) where approve is null;
