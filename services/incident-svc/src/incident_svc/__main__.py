"""``python -m incident_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from incident_svc.app import service
from svckit.host.cli import main

main(service)
