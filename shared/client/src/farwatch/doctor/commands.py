"""`farwatch doctor`."""

import json
import os
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Literal

import httpx
import typer
from rich.console import Console
from rich.text import Text

from farwatch.doctor.asking import diagnose
from farwatch.doctor.findings import Finding, Severity
from farwatch.doctor.places import given, on_this_machine
from farwatch.doctor.words import remedy, what
from farwatch.language import Language, language_of

_console = Console(highlight=False)
_MARKS = {Severity.BAD: ("✗", "red"), Severity.WARNING: ("!", "yellow")}
_NOTHING_HERE = {
    "zh": "这里没有运行中的 Farwatch。请用 --at incident=http://主机:端口 指明各服务的地址，或先运行 farwatch up。",
    "en": "No Farwatch runs here. Name the services with --at incident=http://host:port, or start it: farwatch up.",
}


class Exit(IntEnum):
    """How the command ends."""

    WELL = 0
    ILL = 1
    NOBODY_HERE = 3


def doctor(
    at: Annotated[
        list[str] | None,
        typer.Option(help="A service's own address, name=http://host:port; once per service.", envvar="FARWATCH_AT"),
    ] = None,
    url: Annotated[str | None, typer.Option(envvar="FARWATCH_URL", help="The front door that people open.")] = None,
    home: Annotated[Path, typer.Option(help="Home of a run on this machine, where --at is not given.")] = Path(
        ".farwatch"
    ),
    language: Annotated[Literal["zh", "en"] | None, typer.Option(help="Default: what LANG says, else zh.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say in plain words what is wrong and what to do. Exit code: 0 well (warnings allowed), 1 not, 3 nothing runs."""
    chosen: Language = language or language_of(os.environ)
    place = given(at, url) if at else on_this_machine(home)
    if place is None:
        typer.echo(_NOTHING_HERE[chosen], err=True)
        raise typer.Exit(Exit.NOBODY_HERE)
    with httpx.Client(trust_env=False) as http:
        found = diagnose(place, http)
    (_print_json if as_json else _print)(found, chosen)
    ill = any(finding.severity is Severity.BAD for findings in found.values() for finding in findings)
    raise typer.Exit(Exit.ILL if ill else Exit.WELL)


def _print(found: dict[str, list[Finding]], language: Language) -> None:
    for name, findings in found.items():
        if not findings:
            _console.print(Text.assemble(("✓ ", "green"), name))
        for finding in findings:
            mark, colour = _MARKS[finding.severity]
            _console.print(Text.assemble((f"{mark} ", colour), (name, "bold"), "  ", what(finding, language)))
            _console.print(Text(f"    → {remedy(finding, language)}", style="dim"), soft_wrap=True)
    _console.print(Text(_summary(found, language), style="bold"))


def _summary(found: dict[str, list[Finding]], language: Language) -> str:
    everything = [finding for findings in found.values() for finding in findings]
    bad = sum(finding.severity is Severity.BAD for finding in everything)
    warnings = len(everything) - bad
    if language == "zh":
        return f"需要处理 {bad} 项，提醒 {warnings} 项。" if everything else "一切正常。"
    return f"{bad} to mend, {warnings} to look at." if everything else "All is well."


def _print_json(found: dict[str, list[Finding]], language: Language) -> None:
    lines = [
        {
            "examined": name,
            "severity": finding.severity.name.lower(),
            "code": finding.code,
            "what": what(finding, language),
            "remedy": remedy(finding, language),
        }
        for name, findings in found.items()
        for finding in findings
    ]
    typer.echo(json.dumps({"well": not lines, "findings": lines}, ensure_ascii=False, indent=2))
