"""What is installed decides what ``farwatch`` can do."""

from importlib.metadata import EntryPoint

import pytest
import typer
from typer.testing import CliRunner

from farwatch import cli


def command(value: str, name: str = "probe") -> EntryPoint:
    return EntryPoint(name=name, value=value, group=cli.COMMANDS)


def test_the_station_group_is_registered() -> None:
    shown = CliRunner().invoke(cli.application(), ["station", "--help"])
    assert shown.exit_code == 0
    assert "simulate" in shown.output


def test_a_broken_extension_is_reported_and_takes_nothing_else_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    app = typer.Typer(name="farwatch")
    cli.register(app, command("farwatch.not_there:app"))
    assert "farwatch probe is not available" in capsys.readouterr().err
    assert app.registered_commands == []
