"""Pictures drawn anew by a child process: whatever is sent, what comes out is a picture that we made, or a refusal."""

import io
import resource

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from svckit.files import FileSettings, PictureKindRefused, Pictures, require_picture_type
from svckit.files.errors import HeicRefused, PictureTooLarge, PictureUnreadable

LINES = ["北京一站 · 张伟", "收到时间 2026-11-30 08:00"]


def pictures(**given: float) -> Pictures:
    return Pictures(FileSettings(database_url="postgresql://nobody@127.0.0.1/none", **given))


def drawn(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **more: object) -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, "red" if mode != "RGBA" else (0, 0, 0, 0)).save(written, kind, **more)
    return written.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_every_kind_that_is_taken_becomes_a_jpeg(kind: str) -> None:
    picture = await pictures().redraw(drawn(kind, (3000, 1000)), LINES)
    with Image.open(io.BytesIO(picture.content)) as seen:
        assert (seen.format, seen.size) == ("JPEG", (2048, 683))
    assert (picture.width, picture.height) == (2048, 683)


async def test_what_one_can_see_through_stands_on_white() -> None:
    picture = await pictures().redraw(drawn("PNG", (400, 400), "RGBA"), LINES)
    with Image.open(io.BytesIO(picture.content)) as seen:
        assert seen.getpixel((200, 20)) == (255, 255, 255)


@pytest.mark.parametrize("turn", range(1, 9))
async def test_it_is_turned_as_the_camera_was_held(turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    picture = await pictures().redraw(drawn("JPEG", (600, 400), exif=exif), LINES)
    assert (picture.width, picture.height) == ((600, 400) if turn < 5 else (400, 600))


async def test_too_many_pixels_are_refused_before_they_are_unpacked() -> None:
    with pytest.raises(PictureTooLarge):
        await pictures(picture_megapixels=1).redraw(drawn("PNG", (1001, 1000)), LINES)


async def test_a_child_that_takes_too_long_is_ended() -> None:
    with pytest.raises(PictureUnreadable):
        await pictures(picture_timeout_s=0.01).redraw(drawn("JPEG"), LINES)


async def test_the_service_itself_needs_no_memory_for_it() -> None:
    large = drawn("PNG", (6000, 6000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    await pictures().redraw(large, LINES)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(max_size=400), cut=st.integers(0, 700), at=st.integers(0, 600), value=st.integers(0, 255))
async def test_whatever_is_sent_is_drawn_or_refused(content: bytes, cut: int, at: int, value: int) -> None:
    damaged = bytearray(drawn("JPEG"))
    damaged[at % len(damaged)] = value
    for sent in (content, bytes(damaged[: cut or None])):
        try:
            picture = await pictures().redraw(sent, LINES)
        except (PictureUnreadable, PictureTooLarge, HeicRefused):
            continue
        assert picture.content.startswith(b"\xff\xd8")


@pytest.mark.parametrize("kind", ["", "text/html", "image/svg+xml", "image/gif", "video/mp4", "image/heic"])
def test_other_kinds_are_refused_by_their_name(kind: str) -> None:
    with pytest.raises(PictureKindRefused):
        require_picture_type(kind)


@pytest.mark.parametrize("kind", ["image/jpeg", "IMAGE/PNG", "image/webp; q=1"])
def test_kinds_that_are_taken(kind: str) -> None:
    require_picture_type(kind)
