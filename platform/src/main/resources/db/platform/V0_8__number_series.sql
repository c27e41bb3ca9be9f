-- Series of numbers without gaps, and the last that was given of each.
create table number_series (
    name text primary key,
    last bigint not null
);
