"""Pictures are never trusted: a child process with limits reads each one and draws it anew, without anything beside it.

What comes out is a JPEG that we made: no script, no place, no second picture inside. The child holds none of our
secrets, and what brings it down costs one answer.
"""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from pylopdf_fonts_zh_cn import sans_path

from svckit.files.errors import HeicRefused, PictureKindRefused, PictureTooLarge, PictureUnreadable
from svckit.files.settings import FileSettings

PICTURE_TYPES = ("image/jpeg", "image/png", "image/webp")
"""Kinds of pictures that are taken."""
STORED_TYPE = "image/jpeg"
"""What every picture is once it is drawn anew."""
_LONGEST_SIDE, _SMALL_SIDE = 2048, 320
_PROGRAM = Path(__file__).with_name("redraw.py")
_HEIC_TYPES = frozenset({"image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence"})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was drawn anew, and the same in small."""

    content: bytes
    small: bytes
    width: int
    height: int


class Pictures:
    """Draws pictures anew, one at a time: many phones at once cost time and not memory."""

    def __init__(self, settings: FileSettings) -> None:
        self._settings = settings
        self._turn = asyncio.Semaphore(1)

    async def redraw(self, content: bytes, lines: Sequence[str]) -> Picture:
        """The picture upright, with ``lines`` across its lower edge. Raises what is wrong with it."""
        _refuse_heic(content)
        async with self._turn:
            answer = await self._ask(content, lines)
        head, _, body = answer.partition(b"\n")
        try:
            told = json.loads(head)
        except ValueError:
            raise PictureUnreadable from None
        if told.get("refused") == "too-large":
            raise PictureTooLarge(most=self._settings.picture_megapixels)
        if "refused" in told:
            raise PictureUnreadable
        large = int(told["large"])
        return Picture(body[:large], body[large:], int(told["width"]), int(told["height"]))

    async def _ask(self, content: bytes, lines: Sequence[str]) -> bytes:
        """What the child answers; nothing where it was ended."""
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            str(_PROGRAM),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ},
        )
        try:
            async with asyncio.timeout(self._settings.picture_timeout_s):
                answer, _ = await child.communicate(json.dumps(self._order(lines)).encode() + b"\n" + content)
        except TimeoutError:
            return b""
        finally:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
        return answer

    def _order(self, lines: Sequence[str]) -> dict[str, object]:
        return {
            "lines": list(lines),
            "font": str(sans_path()),
            "pixels": self._settings.picture_megapixels * 1_000_000,
            "memory": self._settings.picture_memory_mb * 1_000_000,
            "seconds": int(self._settings.picture_timeout_s) + 1,
            "side": _LONGEST_SIDE,
            "small": _SMALL_SIDE,
        }


def require_picture_type(content_type: str) -> None:
    """Raise `PictureKindRefused` unless what comes is said to be a picture of a kind that is taken."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind in _HEIC_TYPES:
        raise HeicRefused(expected=", ".join(PICTURE_TYPES), received=kind)
    if kind not in PICTURE_TYPES:
        raise PictureKindRefused(expected=", ".join(PICTURE_TYPES), received=kind[:80] or "—")


def _refuse_heic(content: bytes) -> None:
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        raise HeicRefused(expected=", ".join(PICTURE_TYPES), received="image/heic")
