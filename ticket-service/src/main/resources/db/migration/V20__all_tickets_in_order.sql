-- All tickets, also what is resolved, by how urgent they are and by when they were opened.
create index ticket_priority on ticket (priority, id);
create index ticket_opened on ticket (opened_at, id);
