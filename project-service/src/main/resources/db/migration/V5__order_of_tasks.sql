-- Tasks that have to be done before it: the service team's business.
alter table plan_task add column after_ids uuid[] not null default '{}';
