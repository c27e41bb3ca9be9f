alter table contact add column telephone text;
