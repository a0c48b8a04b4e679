"""``python -m roster_svc serve|api|worker|migrate|openapi|asyncapi|dead-letters``."""

from svckit.cli import main

from roster_svc.app import service

main(service)
