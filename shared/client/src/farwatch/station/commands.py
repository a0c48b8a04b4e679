"""`farwatch station send` and `farwatch station simulate`."""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Annotated, Any, BinaryIO, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from farwatch.language import Language, language_of
from farwatch.station import words
from farwatch.station.client import Refused, StationClient, Unauthorised, Unreachable
from farwatch.station.readings import BadInput, parse
from farwatch.station.sending import Exit, Outcome, Sender
from farwatch.station.simulation import Scenario, Sensor, readings_at
from farwatch.station.spool import Spool, source_of
from farwatch.station.text import UnknownEncoding, lines_of

app = typer.Typer(no_args_is_help=True, help="The station side: send readings, or simulate a site.")
_console = Console(stderr=True)

Url = Annotated[str, typer.Option(envvar="FARWATCH_URL", help="Where Farwatch is, e.g. http://127.0.0.1:8080.")]
ApiKey = Annotated[
    str, typer.Option(envvar="FARWATCH_API_KEY", help="The station's key (fw_…).", show_envvar=True, show_default=False)
]


def _default_spool() -> Path:
    state = os.environ.get("XDG_STATE_HOME")
    return (Path(state) if state else Path.home() / ".local" / "state") / "farwatch" / "spool"


@app.command()
def send(
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help="CSV (series,at,value) or JSON lines; - reads the pipe.")
    ],
    api_key: ApiKey,
    url: Url = "http://127.0.0.1:8080",
    spool: Annotated[Path | None, typer.Option(help="Folder for batches not yet acknowledged.")] = None,
    batch: Annotated[int, typer.Option(min=1, max=5000, help="Readings per request.")] = 500,
    give_up_after: Annotated[float, typer.Option(help="Seconds to try one batch before keeping it for later.")] = 60.0,
    encoding: Annotated[
        str | None, typer.Option(help="The file's encoding; found out where not given (UTF-8, UTF-16, GBK).")
    ] = None,
    separator: Annotated[
        str | None, typer.Option(help="What parts the cells of a CSV; found out where not given (comma, ;, tab).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON on standard output.")] = False,
) -> None:
    """Send readings, at least once: what is not acknowledged stays in the spool and goes first the next time.

    A line that is no reading is listed with what to do about it; the others are sent.

    Exit codes: 0 all accepted; 1 some lines were no readings, or were rejected; 2 the input or the call is wrong;
    3 the key is not accepted, 4 Farwatch could not be reached: the rest is kept in the spool.
    """
    folder = Spool(spool or _default_spool())
    try:
        with _reading(file) as (raw, source), _progress(len(folder)) as progress:
            client = StationClient(
                url,
                api_key,
                give_up_after_s=give_up_after,
                language=language_of(os.environ),
                on_retry=progress.console.print,
            )
            with client:
                task = progress.task_ids[0]
                sender = Sender(client, folder, lambda count: progress.advance(task, count))
                outcome = sender.run(parse(lines_of(raw, encoding), _character(separator)), batch, source)
    except OSError as error:
        _refuse(file, str(error))
    except UnknownEncoding as error:
        _refuse(file, words.of_input(BadInput("unknown-encoding", name=str(error)), language_of(os.environ)))
    _report(outcome, file, as_json=as_json)
    raise typer.Exit(outcome.exit)


def _character(separator: str | None) -> str | None:
    named = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"}
    mark = named.get(separator or "", separator)
    if mark is not None and len(mark) != 1:
        raise typer.BadParameter("one character, or: comma, semicolon, tab", param_hint="--separator")
    return mark


def _refuse(file: str, problem: str) -> NoReturn:
    _console.print(f"[red]{escape(file)}[/]: {escape(problem)}", highlight=False)
    raise typer.Exit(Exit.USAGE)


@app.command()
def simulate(
    site_config: Annotated[Path, typer.Option(exists=True, dir_okay=False, help="The site: key, series (JSON).")],
    scenario: Annotated[Scenario, typer.Option(help="What happens at the site.")] = Scenario.NORMAL,
    url: Annotated[str | None, typer.Option(envvar="FARWATCH_URL", help="Instead of the site's own url.")] = None,
    interval: Annotated[float, typer.Option(min=0.05, help="Seconds between readings.")] = 5.0,
    count: Annotated[int, typer.Option(min=0, help="Stop after so many rounds; 0 goes on until Ctrl-C.")] = 0,
    seed: Annotated[int | None, typer.Option(help="For the same values again.")] = None,
) -> None:
    """Play a site's station: a healthy site, a cooling failure, a flapping sensor, or one that falls silent."""
    config: dict[str, Any] = json.loads(site_config.read_text(encoding="utf-8"))
    fields = ("key", "kind", "normal", "spread")
    sensors = [Sensor(**{name: series[name] for name in fields}) for series in config["series"]]
    chance, started, rounds = Random(seed), datetime.now(UTC), 0  # noqa: S311  simulated noise
    with StationClient(url or config["url"], config["api_key"], give_up_after_s=max(30.0, interval)) as client:
        while count == 0 or rounds < count:
            _play_round(client, readings_at(sensors, scenario, started, datetime.now(UTC), chance))
            rounds += 1
            if rounds != count:
                time.sleep(interval)


def _play_round(client: StationClient, readings: list[dict[str, Any]]) -> None:
    if not readings:
        _say("silent")
        return
    try:
        receipt = client.post(readings, f"sim-{time.time_ns()}")
    except Unauthorised as error:
        _say(f"the key is not accepted: {error.detail}")
        raise typer.Exit(Exit.UNAUTHORISED) from error
    except (Refused, Unreachable) as error:
        _say(f"not sent: {error}")
    else:
        first = readings[0]
        _say(f"{receipt.accepted} accepted, {len(receipt.rejected)} rejected; {first['series']} {first['value']}")


def _say(text: str) -> None:
    _console.print(f"{datetime.now(UTC):%H:%M:%S} {text}", highlight=False)


@contextmanager
def _reading(file: str) -> Iterator[tuple[BinaryIO, str | None]]:
    if file == "-":
        yield sys.stdin.buffer, None
        return
    path = Path(file)
    with path.open("rb") as raw:
        yield raw, source_of(path)


@contextmanager
def _progress(backlog: int) -> Iterator[Progress]:
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=_console, disable=not _console.is_terminal) as progress:
        progress.add_task(f"Readings (after {backlog} spooled batches)" if backlog else "Readings", total=None)
        yield progress


def _report(outcome: Outcome, file: str, *, as_json: bool) -> None:
    language = language_of(os.environ)
    bad = [words.of_line(line, language) for line in outcome.bad_lines]
    if outcome.bad_input is not None:
        bad.insert(0, words.of_input(outcome.bad_input, language))
    if as_json:
        fields = ("sent", "accepted", "rejected", "refused", "spooled", "trouble")
        said = {name: getattr(outcome, name) for name in fields}
        typer.echo(json.dumps({**said, "bad_lines": bad}, ensure_ascii=False))
        return
    accepted = words.of_report("accepted", language, accepted=outcome.accepted, sent=outcome.sent)
    _console.print(accepted, highlight=False)
    _list(f"[yellow]{escape(file)}[/]", bad, language)
    rejected = [f"{item['code']} {item['reading']}: {item['detail']}" for item in outcome.rejected]
    _list(f"[yellow]{words.of_report('rejected', language)}[/]", rejected, language)
    _list(f"[red]{words.of_report('refused', language)}[/]", outcome.refused, language)
    if outcome.trouble:
        kept = words.of_report("kept", language, count=outcome.spooled) if outcome.spooled else ""
        _console.print(f"[red]{escape(outcome.trouble)}[/]\n{kept}", highlight=False)


def _list(title: str, lines: list[str], language: Language) -> None:
    for line in lines[:10]:
        _console.print(f"  {title} {escape(line)}", highlight=False)
    if len(lines) > 10:
        _console.print(f"  {words.of_report('more', language, count=len(lines) - 10)}")
