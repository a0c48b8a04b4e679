#!/bin/bash
# Runs once, when the volume is empty: five databases, each with a login role of its own that nobody else shares, and
# one that migrates it and owns its audit log, which the service's own role cannot change.
set -euo pipefail
for name in roster monitoring incident notify reporting; do
    variable="${name^^}_DB_PASSWORD"
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set name="$name" --set password="${!variable}" \
        --set migrator="${name}_migrator" --set migrator_password="$MIGRATOR_DB_PASSWORD" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE ROLE :"migrator" LOGIN PASSWORD :'migrator_password' IN ROLE :"name";
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done
