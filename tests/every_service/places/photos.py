"""A photo that everybody sends once more."""

from base64 import b64decode
from uuid import UUID

import httpx

from svckit.core.ids import uuid7

PHOTO = (
    b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="),
    "image/png",
)


async def photographed(hq: httpx.AsyncClient, subject: str) -> UUID:
    """A photo of what that path is of."""
    photo_id, (content, kind) = uuid7(), PHOTO
    answer = await hq.put(f"{subject}/photos/{photo_id}", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 201, answer.text
    return photo_id
