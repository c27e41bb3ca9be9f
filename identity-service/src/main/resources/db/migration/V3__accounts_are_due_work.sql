insert into due (kind, key, payload, at, next_at)
    select 'keycloak-account', email, cast(to_json(email) as text), now(), now() from account_due;
drop table account_due;
