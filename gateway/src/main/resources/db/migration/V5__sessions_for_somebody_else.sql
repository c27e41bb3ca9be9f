-- Whom the session is for, if not who signed in; sealed as its tokens are.
alter table session add column standing bytea;
