"""``python -m monitoring_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from monitoring_svc.app import service
from svckit.host.cli import main

main(service)
