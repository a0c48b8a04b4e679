"""What a `kafka://` URL says, and what we ask of aiokafka whatever it says."""

import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

_TRANSPORTS = {"PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"}
_COMPRESSIONS = {"none", "gzip", "snappy", "lz4", "zstd"}

HEARTBEATS_PER_SESSION = 10
REBALANCE_TIMEOUT_MS = 60_000
"""aiokafka's default is the session timeout (FACTS §0.4): too short to finish work before a partition goes."""

REQUEST_TIMEOUT_MS = 15_000
JOIN_TIMEOUT_MS = REBALANCE_TIMEOUT_MS + 5_000
"""A consumer's request timeout: joining is a request too, and is answered when all members have finished their work."""

CONNECT_TIMEOUT_S = 10.0
STOP_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class KafkaSettings:
    """`kafka://[user:password@]host:port[,host:port…][?option=value…]`.

    * `provision=always|never`: whether `ensure_topics` creates topics (default) or leaves that to the operator;
    * `replication=N`: copies of a new topic (default: 3, or the number of brokers if there are fewer);
    * `security=PLAINTEXT|SSL|SASL_PLAINTEXT|SASL_SSL` and `mechanism=PLAIN|SCRAM-SHA-256|SCRAM-SHA-512`, `ca=FILE`;
    * `compression=none|gzip|snappy|lz4|zstd`;
    * `session=SECONDS`: how long a silent member keeps its partitions (default 30);
    * `send_timeout=SECONDS`: how long a send may wait for its acknowledgements (default 30).
    """

    servers: tuple[str, ...]
    provision: bool = True
    replication: int | None = None
    security: str = "PLAINTEXT"
    mechanism: str = "PLAIN"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca: str | None = None
    compression: str | None = None
    session_s: int = 30
    send_timeout_s: int = 30

    @classmethod
    def from_url(cls, url: str) -> "KafkaSettings":
        """Read a URL. Raises `ValueError` that says what to correct."""
        parts = urlsplit(url)
        credentials, _, hosts = parts.netloc.rpartition("@")
        user, _, password = credentials.partition(":")
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        servers = tuple(host for host in hosts.split(",") if host)
        if not servers:
            raise ValueError("The bus URL kafka://… names no host:port. Correct FW_BUS_URL.")
        settings = cls(
            servers=servers,
            provision=_one_of("provision", options.pop("provision", "always"), {"always", "never"}) == "always",
            replication=int(options.pop("replication")) if "replication" in options else None,
            security=_one_of("security", options.pop("security", "PLAINTEXT"), _TRANSPORTS),
            mechanism=options.pop("mechanism", "PLAIN"),
            user=unquote(user) or None,
            password=unquote(password) or None,
            ca=options.pop("ca", None),
            compression=_compression(options.pop("compression", "none")),
            session_s=int(options.pop("session", "30")),
            send_timeout_s=int(options.pop("send_timeout", "30")),
        )
        if options:
            raise ValueError(f"The bus URL has unknown options: {', '.join(sorted(options))}. Correct FW_BUS_URL.")
        return settings

    def connection(self, client_id: str) -> dict[str, Any]:
        """Return the arguments that every aiokafka client takes."""
        secured = self.security in {"SSL", "SASL_SSL"}
        return {
            "bootstrap_servers": list(self.servers),
            "client_id": client_id,
            "request_timeout_ms": REQUEST_TIMEOUT_MS,
            "security_protocol": self.security,
            "ssl_context": ssl.create_default_context(cafile=self.ca) if secured else None,
            "sasl_mechanism": self.mechanism,
            "sasl_plain_username": self.user,
            "sasl_plain_password": self.password,
        }


def _one_of(option: str, value: str, allowed: set[str]) -> str:
    if value not in allowed:
        raise ValueError(f"The bus URL's {option} is one of {', '.join(sorted(allowed))}, not {value}.")
    return value


def _compression(value: str) -> str | None:
    return None if _one_of("compression", value, _COMPRESSIONS) == "none" else value
