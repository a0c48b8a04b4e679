"""A Kafka whose volume is lost must come back as another cluster, or no service publishes its archive again."""

from collections.abc import Iterator
from typing import Any

_DECIDES = "/cluster_id.sh"


def complaints(compose: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the brokers of a Compose file."""
    for name, service in compose["services"].items():
        if not service.get("image", "").startswith("apache/kafka:"):
            continue
        if "CLUSTER_ID" in service.get("environment", {}):
            yield f"{name}: CLUSTER_ID is the same for every volume"
        if _DECIDES not in service.get("command", []):
            yield f"{name}: the image's default cluster id is the same for every volume; start it by {_DECIDES}"
        mounts = [str(mount).split(":") for mount in service.get("volumes", [])]
        if service.get("environment", {}).get("KAFKA_LOG_DIRS") not in {mount[1] for mount in mounts}:
            yield f"{name}: its cluster id and its records do not lie on the same volume"
