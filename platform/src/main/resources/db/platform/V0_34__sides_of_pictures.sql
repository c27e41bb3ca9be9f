-- How wide and high a picture is shown, in pixels: measured when a page first has to know. 0: it is none that can be.
alter table upload add column width integer, add column height integer;
