"""What ``farwatch up`` was asked for."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from farwatch_local import kafka_programs
from farwatch_local.home import Home

DEFAULT_HOME = Path(".farwatch")
DEFAULT_PORT = 8080


@dataclass(frozen=True, slots=True)
class Options:
    """One run. ``postgres_url``: an administrator's URL of a server to use instead of the embedded one.

    ``kafka_servers``: a Kafka that runs already; without one, ``bus="kafka"`` means a Kafka of the run's own.
    """

    home: Home
    port: int = DEFAULT_PORT
    demo: bool = True
    console: bool = True
    bus: Literal["postgres", "kafka"] = "postgres"
    postgres_url: str | None = None
    kafka_servers: str | None = None

    @property
    def url(self) -> str:
        """What people open."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def own_kafka(self) -> bool:
        """Whether this run starts a Kafka itself."""
        return self.bus == "kafka" and self.kafka_servers is None


def from_environment(
    home: Path,
    port: int,
    *,
    demo: bool,
    bus: Literal["postgres", "kafka"],
    console: bool = True,
    environment: Mapping[str, str] = os.environ,
) -> Options:
    """The options of the command line, completed by the environment.

    Raises ``KafkaMissing`` when Kafka is asked for, ``KAFKA_BOOTSTRAP_SERVERS`` names none and none can run here.
    """
    servers = environment.get("KAFKA_BOOTSTRAP_SERVERS") or None
    options = Options(
        home=Home(home.expanduser().resolve()),
        port=port,
        demo=demo,
        console=console,
        bus=bus,
        postgres_url=environment.get("FW_POSTGRES_URL") or None,
        kafka_servers=servers,
    )
    if options.own_kafka:
        kafka_programs.find(environment)
    return options
