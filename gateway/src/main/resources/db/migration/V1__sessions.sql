-- Who is signed in. Nothing here can be used without the browser's cookie: see SessionStore.
create table session (
    key        bytea primary key,          -- SHA-256 of the cookie
    sealed     bytea not null,             -- tokens, AES-256-GCM under a key made from the cookie
    version    integer not null,           -- counts renewals
    subject    text not null,              -- Keycloak's user id, to find a person's sessions
    created_at timestamptz not null default now(),
    expires_at timestamptz not null        -- the end of the refresh token
);
create index session_by_expiry on session (expires_at);
create index session_by_subject on session (subject);
