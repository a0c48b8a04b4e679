"""Fail points: places where an experiment may kill the process on purpose (`FW_FAILPOINT=relay.before_mark`).

`FW_FAILPOINT=name:3` dies at the third pass. Unset, a call costs one comparison.
"""

import os
import signal

_name, _, _count = os.environ.get("FW_FAILPOINT", "").partition(":")
_left = int(_count) if _count else 1


def hit(name: str) -> None:
    """Kill this process with SIGKILL if the experiment named this place."""
    global _left  # noqa: PLW0603  one process, one experiment
    if name != _name:
        return
    _left -= 1
    if _left <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
