"""The sink as a supervised process."""

import sys
from collections.abc import Mapping

from farwatch_local.home import Home
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import HttpProbe, ProcessSpec, Stage


def spec(home: Home, ports: Mapping[str, int]) -> ProcessSpec:
    """SMTP on one port, the pages on another, everything received in one file."""
    return ProcessSpec(
        name="sink",
        argv=(
            *(sys.executable, "-m", "farwatch_local.sink", "--file", str(home.sink_file)),
            *("--smtp-port", str(ports["smtp"]), "--http-port", str(ports["sink"])),
        ),
        stage=Stage.EDGES,
        port=ports["sink"],
        probe=HttpProbe(f"http://{LOOPBACK}:{ports['sink']}/sink/api/messages"),
        stop_within_s=3.0,
    )
