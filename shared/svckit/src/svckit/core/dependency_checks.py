"""Libraries of which we use what their authors do not document: each such use is tried when a process starts.

A release of theirs may change it without a word. Upper bounds in `pyproject.toml` keep such a release out; where it
comes in all the same, the process says which library it was and does not start, rather than fail in the middle of work.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import version


@dataclass(frozen=True, slots=True)
class DependencyCheck:
    """One undocumented use. ``versions`` are those it was written for, as `pyproject.toml` bounds them; ``holds`` tries
    it, quickly and without a network, and says whether it still does what we need.
    """

    library: str
    versions: str
    use: str
    holds: Callable[[], bool]


class DependencyChanged(RuntimeError):
    """A library is not what this program was written for."""


def require(checks: Iterable[DependencyCheck]) -> None:
    """Raise `DependencyChanged` for the first use that does not hold any more."""
    for check in checks:
        try:
            holds, cause = check.holds(), None
        except Exception as error:
            holds, cause = False, error
        if not holds:
            found = version(check.library)
            raise DependencyChanged(
                f"{check.library} {found} has changed what we use of it ({check.use});"
                f" this program was written for {check.library}{check.versions}: install one of those"
            ) from cause
