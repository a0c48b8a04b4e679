"""The ``farwatch`` command. What is installed decides what it can do: every distribution may bring commands.

A command is an entry point of the group ``farwatch.commands``: a function is one command, a typer app a group of them.
"""

from importlib.metadata import EntryPoint, entry_points

import typer

COMMANDS = "farwatch.commands"


def application() -> typer.Typer:
    """The command with all that is installed."""
    app = typer.Typer(
        name="farwatch", help="Remote duty (异地值守): stations, operators and the embedded run.", no_args_is_help=True
    )
    app.callback()(_group)
    for command in sorted(entry_points(group=COMMANDS), key=lambda found: found.name):
        register(app, command)
    return app


def register(app: typer.Typer, command: EntryPoint) -> None:
    """Add one installed command, or one group of commands, under its entry point's name.

    One that cannot be imported is reported and left out, so that a broken extension never takes the others with it.
    """
    try:
        loaded = command.load()
    except ImportError as problem:
        typer.echo(f"farwatch {command.name} is not available: {problem}", err=True)
        return
    if isinstance(loaded, typer.Typer):
        app.add_typer(loaded, name=command.name)
    else:
        app.command(command.name)(loaded)


def _group() -> None:
    """Keep ``farwatch`` a group even while a single command is installed."""


def main() -> None:
    """The console script."""
    application()()
