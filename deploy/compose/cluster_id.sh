#!/bin/bash
# Gives Kafka the cluster id that its volume has, or a new one where the volume is new, and starts it.
# The image's own default is the same for everybody: with it a lost volume would look like the same bus, and nobody
# would publish the archives again.
#   cluster_id.sh COMMAND [ARGUMENT …]
set -euo pipefail
kept="${KAFKA_LOG_DIRS:?}/meta.properties"
if [[ -f "$kept" ]]; then
    CLUSTER_ID="$(sed -n 's/^cluster\.id=//p' "$kept")"
else
    CLUSTER_ID="$("${KAFKA_HOME:-/opt/kafka}/bin/kafka-storage.sh" random-uuid)"
fi
if [[ -z "$CLUSTER_ID" ]]; then
    echo "cluster_id.sh: there is no cluster id in $kept" >&2
    exit 1
fi
export CLUSTER_ID
exec "$@"
