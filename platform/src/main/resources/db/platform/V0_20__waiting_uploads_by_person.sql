-- How much of one person's is waiting is asked at each upload.
create index upload_waiting_by_person on upload (uploader_id) include (size) where owner_id is null;
