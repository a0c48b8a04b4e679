"""From the setting `FW_BUS_URL` to a bus."""

from svckit.messaging.bus.port import Bus


def connect(url: str, *, client_id: str) -> Bus:
    """Make the bus a URL names: `postgresql://…` (a database of its own) or `kafka://host:port,host:port`.

    `client_id` is what the bus's operator sees of this process. Nothing is connected yet. Raises `ValueError` for any
    other URL.
    """
    scheme = url.partition("://")[0]
    if scheme in {"postgresql", "postgres"}:
        from svckit.messaging.bus.postgres import PostgresBus

        return PostgresBus(url, client_id=client_id)
    if scheme == "kafka":
        from svckit.messaging.bus.kafka import KafkaBus

        return KafkaBus(url, client_id=client_id)
    raise ValueError("The bus URL begins with postgresql:// or kafka://. Correct FW_BUS_URL.")
