-- Of a request that changes, the tickets are looked for.
create index ticket_request on ticket (request_id) where request_id is not null;
