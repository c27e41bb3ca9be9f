-- The session at Keycloak that one of ours belongs to: Keycloak says so when it ends one.
alter table session add column keycloak_session text;
create index on session (keycloak_session);
