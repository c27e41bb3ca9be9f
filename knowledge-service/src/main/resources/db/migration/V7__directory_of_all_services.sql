-- The directory is a module of its own now, which makes a table of this name after this, and fills it from events.
drop table directory_organisation;
