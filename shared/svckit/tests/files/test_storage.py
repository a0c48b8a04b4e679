"""One suite for every place where files are kept: memory, a folder, and a bucket."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import boto3
import pytest
from moto.server import ThreadedMotoServer

from svckit.core.errors import TooLarge
from svckit.files import FileMissing, FileSettings, Storage, whole
from svckit.files.errors import StorageUnavailable

BUCKET, MOST = "evidence", 20_000_000


def settings(**given: str) -> FileSettings:
    return FileSettings(database_url="postgresql://nobody@127.0.0.1/none", **given)


@pytest.fixture(scope="module")
def bucket(real_processes: None) -> Iterator[dict[str, str]]:
    """The settings that lead to a bucket of a server of our own."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    keys = {"aws_access_key_id": "who", "aws_secret_access_key": "key"}
    boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", **keys).create_bucket(Bucket=BUCKET)
    yield {
        "files_url": f"s3://{BUCKET}/photos",
        "files_s3_endpoint": endpoint,
        "files_s3_access_key_id": "who",
        "files_s3_secret_access_key": "key",
    }
    server.stop()


@pytest.fixture(params=["memory", "folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    if request.param == "bucket":
        given: dict[str, str] = request.getfixturevalue("bucket")
    else:
        folder = (tmp_path / "files of ours").as_uri()
        given = {"files_url": "memory://" if request.param == "memory" else folder}
    return Storage.from_settings(settings(**given))


async def read(storage: Storage, key: str) -> bytes:
    return b"".join([piece async for piece in await storage.get(key)])


async def pieces(count: int, size: int = 1_000_000) -> AsyncIterator[bytes]:
    for number in range(count):
        yield bytes([number % 256]) * size


async def test_what_is_put_is_read_back(storage: Storage) -> None:
    await storage.put("a/b.jpg", whole(b"one"), MOST)
    assert await read(storage, "a/b.jpg") == b"one"
    await storage.put("a/b.jpg", whole(b"two"), MOST)
    assert await read(storage, "a/b.jpg") == b"two", "it takes the place of what was there"


async def test_large_content_comes_and_goes_in_pieces(storage: Storage) -> None:
    await storage.put("large", pieces(12), MOST)
    assert sum([len(piece) async for piece in await storage.get("large")]) == 12_000_000


async def test_what_is_too_large_leaves_nothing(storage: Storage) -> None:
    with pytest.raises(TooLarge):
        await storage.put("huge", pieces(12), 3_000_000)
    with pytest.raises(FileMissing):
        await storage.get("huge")


async def test_what_is_deleted_is_gone_and_deleting_again_is_no_mistake(storage: Storage) -> None:
    await storage.put("x", whole(b"x"), MOST)
    await storage.delete("x")
    await storage.delete("x")
    with pytest.raises(FileMissing):
        await storage.get("x")


async def test_a_storage_that_is_away_is_a_503(tmp_path: Path) -> None:
    away = {"files_url": f"s3://{BUCKET}", "files_s3_endpoint": "http://127.0.0.1:9", "files_s3_access_key_id": "who"}
    for given in (away | {"files_s3_secret_access_key": "key"}, {"files_url": ""}):
        with pytest.raises(StorageUnavailable):
            await Storage.from_settings(settings(**given)).put("x", whole(b"x"), MOST)


@pytest.mark.parametrize("url", ["ftp://x", "file://relative", "/folder", "s3://"])
def test_an_address_that_is_none_stops_the_service(url: str) -> None:
    with pytest.raises(ValueError, match="files_url"):
        settings(files_url=url)
