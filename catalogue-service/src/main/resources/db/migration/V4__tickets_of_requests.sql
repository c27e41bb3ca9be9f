-- Which ticket is the work on which request, as ticket-service told, in its order.
create table ticket_of_request (
    ticket_id uuid primary key,
    request_id uuid not null
);
