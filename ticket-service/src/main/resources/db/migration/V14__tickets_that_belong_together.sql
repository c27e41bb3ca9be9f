-- A ticket that was merged into another takes no more.
alter table ticket add column merged boolean not null default false;
alter table ticket_timeline add column other_id uuid;

-- Which tickets have to do with which: merged, split off, or linked by the service team for itself.
create table ticket_relation (
    ticket_id uuid not null,
    kind text not null,
    other_id uuid not null,
    primary key (ticket_id, kind, other_id)
);

-- Files that a ticket shows although they came with another.
create table ticket_file (
    upload_id uuid not null,
    ticket_id uuid not null,
    primary key (upload_id, ticket_id)
);
