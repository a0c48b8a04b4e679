"""How long to leave a server alone that could not be reached."""

import time

_FIRST_S, _LONGEST_S = 0.1, 3.0


class Backoff:
    """Doubles from 0.1 s to 3 s while attempts fail."""

    def __init__(self) -> None:
        self._pause = _FIRST_S
        self._until = 0.0

    def remaining(self) -> float:
        """Return the seconds until the next attempt is allowed."""
        return max(0.0, self._until - time.monotonic())

    def failed(self) -> None:
        self._until = time.monotonic() + self._pause
        self._pause = min(self._pause * 2, _LONGEST_S)

    def succeeded(self) -> None:
        self._pause, self._until = _FIRST_S, 0.0
