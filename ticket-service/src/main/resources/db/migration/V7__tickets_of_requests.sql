-- What was asked for, of which a ticket is the work.
alter table ticket
    add column request_id uuid,
    add column request_number bigint,
    add column request_part integer;
