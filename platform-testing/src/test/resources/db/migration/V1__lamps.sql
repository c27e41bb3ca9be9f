create table lamp (
    id uuid primary key,
    place text not null,
    lit boolean not null,
    version bigint not null
);
create table lamp_seen (name text not null, actor text not null);
create table moth (name text not null);
