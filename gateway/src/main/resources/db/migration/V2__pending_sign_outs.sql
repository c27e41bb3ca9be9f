-- Who signed out while Keycloak was away. A row goes when Keycloak has heard of it: see PendingSignOuts.
create table pending_sign_out (
    id         bigint generated always as identity primary key,
    sealed     bytea not null,             -- refresh token, AES-256-GCM under a key made from the signing key
    created_at timestamptz not null default now(),
    expires_at timestamptz not null        -- the end of the refresh token
);
