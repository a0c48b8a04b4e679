"""What lives in a demo besides the services: the keeper of the demo roster and one simulated station per site."""

import os
import sys
from pathlib import Path

from farwatch_local.demo.sites import SITES
from farwatch_local.options import Options
from farwatch_local.services import ADMIN_PASSWORD, ADMIN_USERNAME
from farwatch_local.specs import FileProbe, ProcessSpec, Stage

SIMULATED_EVERY_S = 5


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
