"""What lives in a demo besides the services: the keeper of the demo roster and one simulated station per site."""

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from farwatch_local import services
from farwatch_local.databases import SERVICES, Databases
from farwatch_local.demo.sites import SITES
from farwatch_local.failures import ChildFailed, HalfWritten
from farwatch_local.home import Home, read_json, write_json
from farwatch_local.kafka_programs import run
from farwatch_local.options import Options
from farwatch_local.services import ADMIN_PASSWORD, ADMIN_USERNAME
from farwatch_local.specs import FileProbe, ProcessSpec, Stage

SIMULATED_EVERY_S = 5
PAST = "demo-past"
BEGUN, ENDED = "begun", "ended"


def keeper(options: Options) -> ProcessSpec:
    """Seeds the demo, then starts and ends its shifts as time passes. Ready when the seed is complete."""
    home = options.home
    return ProcessSpec(
        name="demo",
        argv=(sys.executable, "-m", "farwatch_local.demo"),
        stage=Stage.GUESTS,
        env={
            **os.environ,
            "FARWATCH_URL": options.url,
            "FARWATCH_HOME": str(home.root),
            "FARWATCH_USERNAME": ADMIN_USERNAME,
            "FARWATCH_PASSWORD_NAME": ADMIN_PASSWORD,
        },
        probe=FileProbe(home.demo_file),
        stop_within_s=3.0,
    )


def require_whole_past(options: Options) -> None:
    """Raise ``HalfWritten`` in a home where the writing of the demo's history broke off."""
    if _written(options.home) == BEGUN:
        raise HalfWritten(options.home.root, options.postgres_url)


async def write_past(options: Options, bases: Databases, ports: Mapping[str, int]) -> bool:
    """Let ``farwatch_local.past`` write the history of a demo that begins; whether one began.

    It has the environment of all services, which it is. Raises ``ChildFailed``.
    """
    home = options.home
    if not options.demo or home.demo_file.exists() or _written(home) == ENDED:
        return False
    env = {
        **{key: value for name in SERVICES for key, value in services.environment(name, options, bases, ports).items()},
        "FARWATCH_DATABASES": json.dumps({name: bases[name] for name in SERVICES}),
        "FARWATCH_HOME": str(home.root),
        "FARWATCH_URL": options.url,
    }
    write_json(home.past_file, {"history": BEGUN})
    code = await run((sys.executable, "-m", "farwatch_local.past"), home.log_of(PAST), env=env)
    if code != 0:
        raise ChildFailed(PAST, f"ended with {code}", home.log_of(PAST))
    write_json(home.past_file, {"history": ENDED})
    return True


def _written(home: Home) -> str | None:
    state: str | None = read_json(home.past_file).get("history")
    return state


def stations(options: Options) -> tuple[ProcessSpec, ...]:
    """One simulated station per demo site, sending what a healthy site sends."""
    return tuple(
        ProcessSpec(
            name=f"station-{site.code}",
            argv=(
                *(str(Path(sys.executable).parent / "farwatch"), "station", "simulate", "--scenario", "normal"),
                *("--url", options.url, "--site-config", str(options.home.stations / f"{site.code}.json")),
                *("--interval", str(SIMULATED_EVERY_S)),
            ),
            stage=Stage.GUESTS,
            stop_within_s=3.0,
        )
        for site in SITES
    )
