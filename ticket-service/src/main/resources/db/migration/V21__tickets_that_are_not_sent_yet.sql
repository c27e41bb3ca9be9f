-- What somebody has begun to report, as their page has it.
create table unsent_ticket (
    person_id uuid primary key,
    form text not null,
    saved_at timestamptz not null
);
create index unsent_ticket_saved on unsent_ticket (saved_at);
