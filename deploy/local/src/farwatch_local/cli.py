"""``farwatch up``, ``farwatch down`` and ``farwatch status``."""

import json
from pathlib import Path
from typing import Annotated, Literal

import typer

from farwatch_local import terminal
from farwatch_local.failures import CannotStart
from farwatch_local.home import Home
from farwatch_local.options import DEFAULT_HOME, DEFAULT_PORT, from_environment
from farwatch_local.status import NOT_RUNNING
from farwatch_local.status import status as status_of

HomeOption = Annotated[Path, typer.Option("--home", help="Directory of this run: data, secrets, logs.")]


def up(
    *,
    detach: Annotated[bool, typer.Option("--detach", "-d", help="Return when everything is ready.")] = False,
    home: HomeOption = DEFAULT_HOME,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of the front door, on loopback.")] = DEFAULT_PORT,
    no_demo: Annotated[bool, typer.Option("--no-demo", help="Start empty: no sites, only the administrator.")] = False,
    no_console: Annotated[bool, typer.Option("--no-console", help="Do not build the console.")] = False,
    bus: Annotated[
        Literal["postgres", "kafka"],
        typer.Option(help="Message bus; kafka needs Java 17 and Maven, or KAFKA_BOOTSTRAP_SERVERS."),
    ] = "postgres",
) -> None:
    """Start Farwatch on this machine: database, bus, five services, front door, sink and demo."""
    from farwatch_local import background, foreground

    try:
        options = from_environment(home, port, demo=not no_demo, bus=bus, console=not no_console)
        run = background.start if detach else foreground.run
        raise typer.Exit(run(options))
    except CannotStart as problem:
        terminal.complain(problem)
        raise typer.Exit(problem.exit_code) from problem


def down(home: HomeOption = DEFAULT_HOME) -> None:
    """Stop the run of this home, services first, the database last."""
    from farwatch_local import background

    if background.stop(Home(home.expanduser().resolve())):
        terminal.say("Stopped.")
    else:
        terminal.say(f"Nothing runs in {home}.")


def status(
    home: HomeOption = DEFAULT_HOME, *, as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False
) -> None:
    """Show the processes of this home. Exit code: 0 all ready, 1 something is not, 3 not running."""
    code, report = status_of(Home(home.expanduser().resolve()))
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    elif code == NOT_RUNNING:
        terminal.say(f"Nothing runs in {home}.")
    else:
        terminal.show_status(report)
    raise typer.Exit(code)
