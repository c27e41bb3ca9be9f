-- The delivery ledger: who is told what, and how far it has come. Written in the transaction that receives the event.
create table mail (
    id uuid primary key,
    event_id text not null,
    recipient_id uuid not null,
    ticket_id uuid not null,
    kind text not null,
    number bigint not null,
    summary text not null,
    actor_name text not null,
    actor_company text not null,
    text text,
    status text not null default 'due' check (status in ('due', 'sent', 'failed', 'withheld')),
    attempts integer not null default 0,
    -- Not now(), which is the same for all that one transaction adds: mails go out in the order of what they tell of.
    due_at timestamptz not null default clock_timestamp(),
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    done_at timestamptz,
    -- However many reasons a person has to hear of an event, it is one mail.
    unique (event_id, recipient_id)
);
create index mail_due on mail (due_at) where status = 'due';
create index mail_thread on mail (ticket_id, recipient_id, created_at);
