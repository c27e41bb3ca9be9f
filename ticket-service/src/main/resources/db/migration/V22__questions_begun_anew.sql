-- Questions that an organisation had, has no more, and that somebody has begun to write again: they are listed, and not asked.
alter table issue_form add column begun_anew boolean not null default false;
