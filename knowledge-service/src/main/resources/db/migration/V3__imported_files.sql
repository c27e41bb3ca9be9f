-- Which upload a file in an imported archive became, so that the same file does not become another one the next time.
create table imported_file (
    article_id uuid not null,
    sha256 text not null,
    name text not null,
    file_id uuid not null,
    primary key (article_id, sha256, name)
);
