-- Who worked on a ticket for how long. For the service team's eyes only: no query made for a customer names this table.
create table ticket_time (
    entry_id uuid primary key,
    ticket_id uuid not null,
    revision bigint not null,
    contract_line_id uuid,
    minutes integer not null,
    work_type text not null,
    work_date date not null,
    billable boolean not null,
    agent_id uuid not null,
    agent_name text not null,
    note text,
    -- In which order they were written, for those of one day.
    logged bigint not null generated always as identity
);
create index ticket_time_of_ticket on ticket_time (ticket_id);
