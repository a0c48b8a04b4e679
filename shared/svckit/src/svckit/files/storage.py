"""Where content is kept: a folder or a bucket behind one port, which `obstore` brings for both."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from obstore.exceptions import BaseError
from obstore.store import LocalStore, MemoryStore, ObjectStore, S3Store

from svckit.core.errors import TooLarge
from svckit.files.errors import FileMissing, StorageUnavailable
from svckit.files.settings import FileSettings

if TYPE_CHECKING:
    from obstore.store import S3Config  # only types know it

CHUNK = 65_536


class Storage:
    """Content by its key. Content of the same key takes the place of what was there, wholly or not at all."""

    def __init__(self, store: ObjectStore | None) -> None:
        self._store = store

    @classmethod
    def from_settings(cls, settings: FileSettings) -> "Storage":
        """The storage that the service is told of. `ValueError`: the address is none."""
        return cls(_store(settings))

    async def put(self, key: str, content: AsyncIterator[bytes], most: int) -> None:
        """Keep what comes, unless it is more than ``most`` bytes: `TooLarge`, and nothing is kept."""
        with _told():
            await self._open().put_async(key, _bounded(content, most))

    async def get(self, key: str) -> AsyncIterator[bytes]:
        """The content in pieces. Raises `FileMissing` before the first of them."""
        with _told():
            found = await self._open().get_async(key)
        return _pieces(found.stream(min_chunk_size=CHUNK))

    async def delete(self, key: str) -> None:
        """Keep it no longer; what is not there is no mistake."""
        try:
            with _told():
                await self._open().delete_async(key)
        except FileMissing:
            return

    def _open(self) -> ObjectStore:
        if self._store is None:
            raise StorageUnavailable(retry_after=600)
        return self._store


async def whole(content: bytes) -> AsyncIterator[bytes]:
    """Content that is here already, as it is put."""
    yield content


async def _bounded(content: AsyncIterator[bytes], most: int) -> AsyncIterator[bytes]:
    size = 0
    async for piece in content:
        size += len(piece)
        if size > most:
            raise TooLarge(limit=most)
        yield piece


async def _pieces(stream: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for piece in stream:
        yield bytes(piece)


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong in a folder or a bucket, in our words."""
    try:
        yield
    except FileNotFoundError as error:
        raise FileMissing from error
    except (BaseError, OSError) as error:
        raise StorageUnavailable from error


def _store(settings: FileSettings) -> ObjectStore | None:
    where = urlsplit(settings.files_url)
    match where.scheme:
        case "":
            return None
        case "memory":
            return MemoryStore()
        case "file":
            return LocalStore(Path(url2pathname(where.path)), mkdir=True)
        case "s3":
            return _bucket(settings, where.netloc, where.path.strip("/"))
    raise ValueError(f"files_url begins with file://, s3:// or memory://, not {where.scheme}://")


def _bucket(settings: FileSettings, bucket: str, prefix: str) -> S3Store:
    key, secret = settings.files_s3_access_key_id, settings.files_s3_secret_access_key
    config: S3Config = {"region": settings.files_s3_region}
    if settings.files_s3_endpoint:
        config["endpoint"] = settings.files_s3_endpoint
    if key.get_secret_value():
        config["access_key_id"] = key.get_secret_value()
        config["secret_access_key"] = secret.get_secret_value()
    return S3Store(
        bucket,
        prefix=prefix or None,
        config=config,
        client_options={"allow_http": True, "timeout": "10s", "connect_timeout": "3s"},
        retry_config={"max_retries": 2},
    )
