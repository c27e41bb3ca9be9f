-- What affects several organisations at once, as an outage does, is none's in particular.
alter table subject alter column organisation_id drop not null;
alter table subject add column organisation_ids uuid[] not null default '{}';
alter table subject add column everybodys boolean not null default false;
alter table activity alter column organisation_id drop not null;
alter table internal_activity alter column organisation_id drop not null;
