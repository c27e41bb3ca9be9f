-- The copies of accepted quotes that bear the seal. The files are blobs under the id.
create table sealed_copy (
  id uuid primary key,
  quote_id uuid not null,
  quote_version int not null,
  reference text not null,
  content_hash text not null,
  sha256 text not null,
  size bigint not null,
  certificate text not null,
  sealed_at timestamptz not null,
  version bigint not null
);
create index sealed_copy_by_quote on sealed_copy (quote_id, sealed_at);
create index sealed_copy_by_hash on sealed_copy (sha256);
