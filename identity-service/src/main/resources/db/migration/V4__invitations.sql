-- When somebody was last sent the link by which they choose their password.
alter table contact add column invited_at timestamptz;
alter table agent add column invited_at timestamptz;
