"""Log files that do not grow without end.

The children write to their files themselves (nothing is lost or slowed when the supervisor is busy or gone), so a full
file is copied aside and emptied in place; they append, so they go on at its new end.
"""

import os
import shutil
from pathlib import Path

LIMIT_BYTES = 20_000_000
KEPT = 3


def rotate(file: Path, limit_bytes: int = LIMIT_BYTES, kept: int = KEPT) -> bool:
    """Move the text of a file over the limit to ``file.1`` (and ``.1`` to ``.2`` …). Returns whether it did."""
    try:
        if file.stat().st_size <= limit_bytes:
            return False
    except FileNotFoundError:
        return False
    for number in range(kept - 1, 0, -1):
        older = _numbered(file, number)
        if older.exists():
            older.replace(_numbered(file, number + 1))
    shutil.copyfile(file, _numbered(file, 1))
    os.truncate(file, 0)
    return True


def rotate_all(directory: Path) -> None:
    """Rotate every log of a home."""
    for file in directory.glob("*.log"):
        rotate(file)


def _numbered(file: Path, number: int) -> Path:
    return file.with_name(f"{file.name}.{number}")
