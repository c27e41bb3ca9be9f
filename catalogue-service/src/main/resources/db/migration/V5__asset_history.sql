-- What became of an asset, from here on. What was changed is told by field; of sites, owners and types by their ids.
create table asset_history (
    asset_id uuid not null,
    version bigint not null,
    at timestamptz not null,
    actor_name text,
    actor_kind text not null,
    kind text not null,
    changes jsonb not null,
    primary key (asset_id, version)
);
