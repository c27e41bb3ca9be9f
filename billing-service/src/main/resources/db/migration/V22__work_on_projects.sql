-- Time is logged on projects, too: ticket_id and ticket_number are then the project's. Null is a ticket.
alter table work add column worked_on text;

create table project_number (
    project_id uuid primary key,
    number bigint not null
);
