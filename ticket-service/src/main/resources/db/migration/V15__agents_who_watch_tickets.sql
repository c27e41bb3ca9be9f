-- Agents who hear of a ticket as whoever has it does. For the service team's eyes only: no query made for a customer names
-- this table.
create table ticket_watcher (
    ticket_id uuid not null,
    agent_id uuid not null,
    primary key (ticket_id, agent_id)
);
