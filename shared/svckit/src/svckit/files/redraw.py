"""The child that reads a picture which nobody trusts. A program of its own: it imports nothing of ours.

In: a line of JSON that says what is wanted, then the picture. Out: a line of JSON, then the picture and the small one.
"""

import io
import json
import resource
import sys
from typing import Any

from PIL import Image, ImageDraw, ImageFont, ImageOps

_FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITY, _SMALL_QUALITY = 85, 75
_LETTERS_TO_WIDTH = 48
_LEAST_TEXT = 12


class Refused(Exception):
    """The picture is not drawn: `too-large`, `unreadable`."""


def main() -> None:
    """Answer one order."""
    order = json.loads(sys.stdin.buffer.readline())
    resource.setrlimit(resource.RLIMIT_AS, (order["memory"], order["memory"]))
    resource.setrlimit(resource.RLIMIT_CPU, (order["seconds"], order["seconds"]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        head, body = redrawn(sys.stdin.buffer.read(), order)
    except Refused as error:
        head, body = {"refused": str(error)}, b""
    except Exception:  # whatever a decoder stumbles over, the picture is not drawn
        head, body = {"refused": "unreadable"}, b""
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)


def redrawn(content: bytes, order: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The picture as it is kept, and the same in small."""
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
        if opened.width * opened.height > order["pixels"]:
            raise Refused("too-large")
        opened.thumbnail((order["side"], order["side"]))
        upright = ImageOps.exif_transpose(opened)
    picture = _on_white(upright)
    _write_on(picture, order["lines"], order["font"])
    large = _encoded(picture, _QUALITY)
    picture.thumbnail((order["small"], order["small"]))
    head = {"large": len(large), "width": upright.width, "height": upright.height}
    return head, large + _encoded(picture, _SMALL_QUALITY)


def _on_white(picture: Image.Image) -> Image.Image:
    """What one cannot see through, without anything beside the pixels."""
    seen_through = picture.convert("RGBA")
    plain = Image.new("RGB", picture.size, "white")
    plain.paste(seen_through, mask=seen_through.getchannel("A"))
    return plain


def _write_on(picture: Image.Image, lines: list[str], path: str) -> None:
    """The lines on a dark band across the lower edge, as large as they fit."""
    size = max(_LEAST_TEXT, picture.width // _LETTERS_TO_WIDTH)
    margin = size // 2
    font = ImageFont.truetype(path, size)
    while size > _LEAST_TEXT and max(font.getlength(line) for line in lines) > picture.width - 2 * margin:
        size -= 1
        font = ImageFont.truetype(path, size)
    step = size * 3 // 2
    top = picture.height - step * len(lines) - margin // 2
    draw = ImageDraw.Draw(picture, "RGBA")
    draw.rectangle((0, top - margin // 2, picture.width, picture.height), fill=(0, 0, 0, 150))
    for number, line in enumerate(lines):
        draw.text((margin, top + number * step), line, font=font, fill="white")


def _encoded(picture: Image.Image, quality: int) -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()


if __name__ == "__main__":
    main()
