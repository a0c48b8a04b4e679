"""``farwatch up`` in the foreground: the supervisor is this process, Ctrl-C ends it."""

import asyncio

from farwatch_local import terminal
from farwatch_local.options import Options
from farwatch_local.supervisor import Supervisor


def run(options: Options) -> int:
    """Run until a signal. Returns the exit code; raises ``CannotStart``."""
    supervisor = Supervisor(options, terminal.say)
    code = asyncio.run(supervisor.run(lambda: terminal.show_ready(options.home, detached=False)))
    terminal.say("Stopped.")
    return code
