"""``python -m contracts freeze|check``: write the schemas of changed events, or say what breaks a promise."""

import argparse
import sys
from pathlib import Path

from contracts.schemas import HOME, BrokenPromise, freeze, problems, unfrozen


def main(arguments: list[str] | None = None) -> int:
    """0: done, or nothing to complain of. 1: a promise is broken, or (check) a schema is not frozen yet."""
    parser = argparse.ArgumentParser(prog="python -m contracts", description="The frozen schemas of the events.")
    parser.add_argument("command", choices=["freeze", "check"])
    parser.add_argument("--schemas", type=Path, default=HOME, help="directory of the frozen schemas")
    asked = parser.parse_args(arguments)
    return _freeze(asked.schemas) if asked.command == "freeze" else _check(asked.schemas)


def _freeze(directory: Path) -> int:
    try:
        written = freeze(directory)
    except BrokenPromise as broken:
        _say("Not frozen: these changes need a new major, that is a new event type:", *broken.problems)
        return 1
    _say(*(f"frozen {path.relative_to(directory)}" for path in written), f"{len(written)} schema(s) written")
    return 0


def _check(directory: Path) -> int:
    missing = [f"{event.type}: not frozen yet, run python -m contracts freeze" for event in unfrozen(directory)]
    complaints = problems(directory) + missing
    _say(*complaints, f"{len(complaints)} problem(s)")
    return 1 if complaints else 0


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
