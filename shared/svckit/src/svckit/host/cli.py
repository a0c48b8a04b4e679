"""`python -m <service>`: serve | api | worker | migrate | topics | openapi | asyncapi | dead-letters | republish."""

import asyncio
import json
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

import typer

from svckit.core.telemetry import configure_logging
from svckit.host.service import Service
from svckit.web.runtime import Role


def main(service: Service) -> None:
    """Run the command line of a service."""
    commands(service)()


def commands(service: Service) -> typer.Typer:
    """The command line of a service."""
    cli = typer.Typer(add_completion=False, no_args_is_help=True, help=service.title)
    cli.command("serve", help="HTTP and background work in one process.")(_serving(service, "serve"))
    cli.command("api", help="HTTP only.")(_serving(service, "api"))
    cli.command("worker", help="Background work only: relay, consumers, timers, tasks.")(_serving(service, "worker"))
    cli.command("migrate", help="Bring the database to the newest revision.")(_migrating(service))
    cli.command("topics", help="Create the topics that the bus lacks; once per installation.")(_topics(service))
    cli.command("openapi", help="Print the OpenAPI document.")(_openapi(service))
    cli.command("asyncapi", help="Print the AsyncAPI document.")(_asyncapi(service))
    cli.add_typer(_dead_letters(service), name="dead-letters", help="Messages no handler could take.")
    cli.command("republish")(_republishing(service))
    return cli


def _serving(service: Service, role: Role) -> Callable[[], None]:
    def serve() -> None:
        from svckit.host.uvicorn_server import run

        raise typer.Exit(run(service, role))

    return serve


def _migrating(service: Service) -> Callable[[], None]:
    def migrate() -> None:
        from svckit.db.migrations import application_of, upgrade

        settings = service.settings()
        configure_logging(service.source, settings.log_level)
        url = settings.migrations_database_url or settings.database_url
        asyncio.run(upgrade(url.get_secret_value(), service.migrations, application=application_of(settings)))

    return migrate


def _topics(service: Service) -> Callable[[], None]:
    def topics() -> None:
        from svckit.host import operator_commands

        asyncio.run(operator_commands.provision_topics(service))

    return topics


def _openapi(service: Service) -> Callable[[], None]:
    def openapi() -> None:
        from svckit.web.openapi import generate

        _print(generate(service.app(role="api"), service))

    return openapi


def _asyncapi(service: Service) -> Callable[[], None]:
    def asyncapi() -> None:
        from svckit.host.asyncapi import generate

        _print(generate(service))

    return asyncapi


def _print(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


def _dead_letters(service: Service) -> typer.Typer:
    group = typer.Typer(no_args_is_help=True)

    @group.command("list")
    def listing(
        limit: Annotated[int, typer.Option(help="At most so many, oldest first.")] = 100,
        every: Annotated[bool, typer.Option("--all", help="Also those already replayed.")] = False,
    ) -> None:
        """One JSON line per dead letter."""
        from svckit.host import operator_commands

        raise typer.Exit(asyncio.run(operator_commands.list_dead_letters(service, limit, every)))

    @group.command("replay")
    def replaying(
        ids: Annotated[list[int] | None, typer.Argument(help="Which ones; none: all that wait.")] = None,
    ) -> None:
        """Hand dead letters to their handlers again; the inbox makes it safe."""
        from svckit.host import operator_commands

        raise typer.Exit(asyncio.run(operator_commands.replay_dead_letters(service, ids or [])))

    return group


def _republishing(service: "Service") -> Callable[..., None]:
    def republishing(
        types: Annotated[
            list[str] | None, typer.Option("--type", help="Which aggregates, by their first event: site.registered.")
        ] = None,
        since: Annotated[
            datetime | None, typer.Option(help="Leave out what was over before then (UTC); registers are told whole.")
        ] = None,
        dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count.")] = False,
        run: Annotated[str | None, typer.Option(help="Go on with the run of this name, which repeats nothing.")] = None,
    ) -> None:
        """State again what this service owns, for projections that were not there from the beginning."""
        from svckit.host import operator_commands

        wanted = operator_commands.Wanted(tuple(types or ()), since, dry_run, run)
        raise typer.Exit(asyncio.run(operator_commands.republish(service, wanted)))

    return republishing
