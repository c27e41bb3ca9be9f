-- What people hear about, whatever it is: once tickets only.
alter table ticket rename to subject;
alter table subject add column kind text not null default 'ticket';
alter table subject alter column kind drop default;
alter table subject alter column number type text using number::text;
alter table subject alter column number drop not null;
alter table subject rename column summary to title;
alter table subject add column address text;
update subject set address = '/tickets/' || number;
alter table subject alter column address set not null;
alter table subject rename column requester_id to person_id;
alter table subject alter column person_id drop not null;
alter table subject rename column assignee_id to agent_id;
alter table subject add column kept jsonb not null default '{}';
alter table subject drop column status;
comment on column subject.kept is 'what its kind has to remember to decide who hears';

-- The number stands with the subject.
drop index activity_opened;
alter table activity drop column number;
alter table activity rename column ticket_id to subject_id;
create index activity_subject on activity (subject_id);
drop index internal_activity_ticket_id_idx;
alter table internal_activity drop column number;
alter table internal_activity rename column ticket_id to subject_id;
create index internal_activity_subject on internal_activity (subject_id);

-- What people are told: of each event one line per person. Its text goes once it has been mailed.
create table notification (
    id uuid primary key,
    event_id text not null,
    recipient_id uuid not null,
    subject_id uuid not null,
    kind text not null,
    topic text not null,
    why text not null,
    actor_name text not null,
    actor_company text not null,
    text text,
    files text[] not null default '{}',
    mail_id uuid,
    at timestamptz not null,
    version bigint not null default 0,
    unique (event_id, recipient_id)
);
comment on column notification.version is 'of the subject, after what is told';
comment on column notification.mail_id is 'null if they do not want mail about the topic';
create index notification_recipient on notification (recipient_id, at desc);
create index notification_mail on notification (mail_id);

insert into notification (id, event_id, recipient_id, subject_id, kind, topic, why, actor_name, actor_company, text, mail_id, at)
select id, event_id, recipient_id, ticket_id, 'ticket.' || lower(replace(kind, '_', '-')),
    'ticket.' || case
        when kind in ('RECEIVED', 'OPENED_FOR_YOU', 'OPENED', 'FOLLOWING') then 'opened'
        when kind in ('COMMENTED', 'ATTACHED') then 'messages'
        when kind = 'ASSIGNED' then 'assigned'
        when kind = 'NOTED' then 'notes'
        else 'progress' end,
    case when kind in ('ASSIGNED', 'NOTED') then 'assignee'
        when kind in ('RECEIVED', 'OPENED_FOR_YOU') then 'requester'
        else 'concerned' end,
    actor_name, actor_company, case when status = 'due' then text end, id, created_at
from mail;

-- The mails that carry it: what one person is told of one subject within a moment is one mail.
drop index mail_thread;
alter table mail rename column ticket_id to subject_id;
alter table mail drop column event_id, drop column kind, drop column number, drop column summary,
    drop column actor_name, drop column actor_company, drop column text;
alter table mail add column claim uuid;
comment on column mail.claim is 'the batch it is being sent with, until due_at at the latest';
update mail set attempts = 1 where status = 'due' and attempts = 0;
create unique index mail_gathering on mail (subject_id, recipient_id) where status = 'due' and attempts = 0;
create index mail_thread on mail (subject_id, recipient_id, created_at);

create table unwanted_mail (
    person_id uuid not null,
    topic text not null,
    primary key (person_id, topic)
);

-- Organisations and people are kept by the directory, which a rebuild fills.
drop table person;
drop table organisation;
