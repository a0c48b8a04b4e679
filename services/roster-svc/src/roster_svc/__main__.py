"""``python -m roster_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from roster_svc.app import service
from svckit.host.cli import main

main(service)
