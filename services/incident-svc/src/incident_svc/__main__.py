"""``python -m incident_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from incident_svc.app import service
from svckit.cli import main

main(service)
