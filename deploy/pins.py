"""What of requirements.lock one service needs: its images and the test that boots it alone install nothing else.

python deploy/pins.py constraints              every pin, for pip's -c, which takes no hashes
python deploy/pins.py chosen REPORT.json       the pins, with hashes, of what `pip install --report` chose
"""

import json
import re
import sys
from pathlib import Path

OWN = "farwatch-"
LOCK = Path(__file__).resolve().parents[1] / "requirements.lock"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def entries(lock: str) -> dict[str, str]:
    """The lock's entries by normalised name, each with its hashes."""
    lines = [line for line in lock.splitlines() if line and not line.lstrip().startswith("#")]
    blocks = re.split(r"\n(?=\S)", "\n".join(lines))
    return {_normalised(block): block for block in blocks}


def constraints(lock: str) -> str:
    """Every pin, one a line, without hashes."""
    return "".join(block.partition("\\")[0].strip() + "\n" for block in entries(lock).values())


def chosen(lock: str, report: str) -> str:
    """The pins of what pip chose, without our own distributions. `KeyError` names a distribution that is not locked."""
    locked = entries(lock)
    names = sorted(_normalised(one["metadata"]["name"]) for one in json.loads(report)["install"])
    return "".join(locked[name] + "\n" for name in names if not name.startswith(OWN))


def _normalised(entry: str) -> str:
    match = _NAME.match(entry)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""


def main(arguments: list[str]) -> str:
    """What to print."""
    lock = LOCK.read_text(encoding="utf-8")
    match arguments:
        case ["constraints"]:
            return constraints(lock)
        case ["chosen", report]:
            return chosen(lock, Path(report).read_text(encoding="utf-8"))
    raise SystemExit(__doc__)


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1:]))
