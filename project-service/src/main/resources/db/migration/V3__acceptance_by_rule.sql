-- How many of those named have to accept a milestone, who is asked, and what they said.
alter table plan_milestone
  add column quorum jsonb,
  add column round int not null default 0,
  add column instead boolean not null default false,
  -- Of those who were asked, who has not given their word.
  add column awaited jsonb not null default '[]',
  add column votes jsonb not null default '[]';
alter table shown_milestone
  add column quorum jsonb,
  add column round int not null default 0,
  add column instead boolean not null default false,
  add column awaited jsonb not null default '[]',
  add column votes jsonb not null default '[]';
update plan_milestone set awaited = acceptor_ids where state = 'reached';
update shown_milestone set awaited = acceptor_ids where state = 'reached';
create index shown_milestone_waiting on shown_milestone (project_id) where state = 'reached';

-- Who is away, and who decides for them meanwhile.
create table stand_in (
    person_id uuid primary key,
    stand_in_id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null
);
create index stand_in_by on stand_in (stand_in_id);
