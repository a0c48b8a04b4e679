"""``python -m notify_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from notify_svc.app import service
from svckit.host.cli import main

main(service)
