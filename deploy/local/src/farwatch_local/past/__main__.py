"""``python -m farwatch_local.past``: writes the demo's past once. The services of this home do not run meanwhile."""

import asyncio
import gc
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import uvloop

from farwatch_local.home import Home
from farwatch_local.past.history import write_history
from svckit.core.telemetry import configure_logging

_MANY_OBJECTS = 50_000
"""So many new ones until the garbage collector looks at the youngest: the process is over in a minute."""


def main() -> None:
    """Write it into the databases that the supervisor names."""
    gc.freeze()
    gc.set_threshold(_MANY_OBJECTS, 20, 20)
    configure_logging("demo-past", "warning", sys.stderr)
    home = Home(Path(os.environ["FARWATCH_HOME"]))
    databases = json.loads(os.environ["FARWATCH_DATABASES"])
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        written = runner.run(write_history(home, os.environ["FARWATCH_URL"], databases, now))
    sys.stdout.write("written\n" if written else "there is a site already: nothing was written\n")


if __name__ == "__main__":
    main()
