"""The five services as supervised processes: only settings differ from any other deployment."""

import os
import sys
from collections.abc import Mapping

from farwatch_local.databases import BUS, SERVICES, Databases
from farwatch_local.home import Home
from farwatch_local.options import Options
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import HttpProbe, ProcessSpec, Stage

PARTITIONS = 4
ADMIN_USERNAME = "admin"
ADMIN_PASSWORD = "admin.password"  # noqa: S105  a file name
LINK_KEY = "notify-link.key"


def module(service: str) -> str:
    """The Python package of a service."""
    return f"{service}_svc"


def bus_url(options: Options, databases: Databases) -> str:
    """Where the services meet: the ``bus`` database, or Kafka."""
    return f"kafka://{options.kafka_servers}" if options.bus == "kafka" else databases[BUS]


def common_environment(options: Options, databases: Databases, ports: Mapping[str, int]) -> dict[str, str]:
    """The settings every service shares in this run."""
    return {
        "FW_BUS_URL": bus_url(options, databases),
        "FW_BUS_PARTITIONS": str(PARTITIONS),
        "FW_HOST": LOOPBACK,
        "FW_PUBLIC_URL": options.url,
        "FW_JWKS_URL": f"http://{LOOPBACK}:{ports['roster']}/api/roster/v1/auth/jwks.json",
        "FW_AUDIT_SIGNING_KEY_FILE": str(options.home.audit_key),
        "PYTHONUNBUFFERED": "1",
        "TYPER_STANDARD_TRACEBACK": "1",
    }


def own_environment(service: str, home: Home, ports: Mapping[str, int]) -> dict[str, str]:
    """The settings only this service has."""
    if service == "roster":
        home.secret(ADMIN_PASSWORD)
        return {
            "FW_SIGNING_KEYS_DIR": str(home.signing_keys),
            "FW_ADMIN_USERNAME": ADMIN_USERNAME,
            "FW_ADMIN_PASSWORD_FILE": str(home.secret_file(ADMIN_PASSWORD)),
        }
    if service == "monitoring":
        return {"FW_FILES_URL": home.files.resolve().as_uri()}
    if service == "notify":
        home.secret(LINK_KEY)
        return {
            "FW_SMTP_HOST": LOOPBACK,
            "FW_SMTP_PORT": str(ports["smtp"]),
            "FW_WEBHOOK_ALLOW_PRIVATE": "true",
            "FW_LINK_KEY_FILE": str(home.secret_file(LINK_KEY)),
            "FW_HEARTBEAT_URL": f"http://{LOOPBACK}:{ports['sink']}/sink/heartbeat",
            "FW_HEARTBEAT_EVERY_S": "5",
        }
    return {}


def environment(service: str, options: Options, databases: Databases, ports: Mapping[str, int]) -> dict[str, str]:
    """All settings of one service; what the caller's own environment says (log level, collector) stays underneath."""
    inherited = {key: value for key, value in os.environ.items() if key not in {"FW_POSTGRES_URL", "FW_PORT"}}
    return {
        **inherited,
        **common_environment(options, databases, ports),
        **own_environment(service, options.home, ports),
        "FW_DATABASE_URL": databases[service],
        "FW_PORT": str(ports[service]),
    }


def specs(options: Options, databases: Databases, ports: Mapping[str, int]) -> tuple[ProcessSpec, ...]:
    """The five service processes."""
    return tuple(
        ProcessSpec(
            name=service,
            argv=(sys.executable, "-m", module(service), "serve"),
            stage=Stage.SERVICES,
            env=environment(service, options, databases, ports),
            port=ports[service],
            probe=HttpProbe(f"http://{LOOPBACK}:{ports[service]}/readyz"),
        )
        for service in SERVICES
    )
