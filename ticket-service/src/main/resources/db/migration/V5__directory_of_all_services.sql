-- The directory is a module of its own now, which makes tables of these names after this, and fills them from events.
drop table directory_person;
drop table directory_organisation;
