-- How long people are asked to accept a milestone, and until when they are.
alter table plan_milestone add column within_days int, add column expires_at timestamptz;
alter table shown_milestone add column within_days int, add column expires_at timestamptz;
