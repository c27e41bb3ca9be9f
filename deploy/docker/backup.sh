#!/usr/bin/env bash
# backup now|nightly: a base backup of all databases at one instant, then the files. A file is written before the event that names it
# and never changed, so that what is copied later holds all that the databases speak of. Secrets are not in it: keep them apart.
set -euo pipefail
export PGPASSWORD PGHOST=postgres PGUSER=postgres
PGPASSWORD="$(</run/secrets/postgres)"
keep_days="${PORTAL_BACKUP_DAYS:-35}"

now() {
  local name; name="$(date -u +%Y%m%dT%H%M%SZ)"
  mkdir -p "/backup/base" "/backup/files"
  rm -rf /backup/base/*.new
  pg_basebackup --pgdata="/backup/base/$name.new" --format=tar --gzip --wal-method=fetch --checkpoint=fast --label="$name"
  tar --create --file="/backup/files/$name.tar.new" --directory=/files .
  mv "/backup/files/$name.tar.new" "/backup/files/$name.tar"
  mv "/backup/base/$name.new" "/backup/base/$name"
  find /backup/base /backup/files -mindepth 1 -maxdepth 1 -mtime "+$keep_days" -exec rm -rf {} +
  find /backup/wal -type f -mtime "+$keep_days" -delete 2>/dev/null || true
  echo "Backup $name: $(du -sh "/backup/base/$name" | cut -f1) of databases, $(du -sh "/backup/files/$name.tar" | cut -f1) of files."
}

case "${1:-now}" in
  now) now ;;
  nightly)
    while true; do
      sleep "$(($(date -u -d 'tomorrow 02:00' +%s) - $(date -u +%s)))"
      now
    done
    ;;
  *) echo "backup now|nightly" >&2; exit 1 ;;
esac
