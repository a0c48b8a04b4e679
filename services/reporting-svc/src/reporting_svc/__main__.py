"""``python -m reporting_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from reporting_svc.app import service
from svckit.host.cli import main

main(service)
