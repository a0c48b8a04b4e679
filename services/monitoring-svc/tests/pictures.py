"""Pictures as devices make them."""

import io
from typing import Any

from PIL import Image


def picture(kind: str = "JPEG", size: tuple[int, int] = (640, 480), colour: str = "green", **more: Any) -> bytes:
    """A picture as a device makes it."""
    written = io.BytesIO()
    Image.new("RGB", size, colour).save(written, kind, **more)
    return written.getvalue()
