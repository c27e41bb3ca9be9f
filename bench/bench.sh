#!/usr/bin/env bash
# Measures the system on a state and ports of its own, and writes bench/results.md. Called by ./portal bench.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PORTAL_HOME="${PORTAL_HOME:-$PWD/.portal/bench}" PORTAL_PORT="${PORTAL_PORT:-8480}"

# The limiter works as ever, but one machine plays two hundred organisations.
export PORTAL_RATE_PER_SECOND=100000 PORTAL_RATE_BURST=100000 PORTAL_RATE_AT_ONCE=100000
export PORCHLIGHT_LIMITS_TICKETS_PERMINUTE=0 PORCHLIGHT_LIMITS_COMMENTS_PERMINUTE=0

# Nobody reads the traces, but they are written: bench takes them.
export PORCHLIGHT_TRACES="${PORCHLIGHT_TRACES:-http://localhost:$((PORTAL_PORT + 90))/v1/traces}"
bench() { "${JAVA_HOME:?}/bin/java" -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/classpath)" dev.porchlight.bench.Bench "$@"; }

./mvnw -q --batch-mode -pl bench -Dmaven.test.skip=true process-classes
trap './portal down' EXIT
./portal up --detach
# The caches for the next start are written meanwhile.
bench
[ "${PORTAL_AOT:-on}" = off ] || timeout 1200 bash -c 'until [ -f "$PORTAL_HOME/run/trained" ]; do sleep 1; done'
./portal down
begin=$(date +%s)
./portal up --detach
PORTAL_UP_SECONDS=$(($(date +%s) - begin))
export PORTAL_UP_SECONDS
bench bench/results.md "$@"
