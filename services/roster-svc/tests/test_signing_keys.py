"""The key ring: the newest file signs, all are published, a new file needs no restart."""

import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from roster_svc.tokens.errors import NoSigningKey
from roster_svc.tokens.keys import KeyRing, SigningKey


class Watch:
    """Monotonic time that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def put(directory: Path, name: str, *, age_s: int) -> SigningKey:
    private = Ed25519PrivateKey.generate()
    path = directory / name
    path.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    os.utime(path, (1_000_000 - age_s, 1_000_000 - age_s))
    return SigningKey.of(private)


def test_the_newest_key_signs_and_all_are_published(tmp_path: Path) -> None:
    old, new = put(tmp_path, "a.pem", age_s=60), put(tmp_path, "b.pem", age_s=0)
    ring = KeyRing(tmp_path, rescan_s=5)
    assert ring.signing().kid == new.kid
    assert [key.kid for key in ring.every()] == [new.kid, old.kid]


async def test_a_new_key_signs_after_the_next_look_and_the_old_one_still_verifies(tmp_path: Path) -> None:
    old = put(tmp_path, "a.pem", age_s=60)
    watch = Watch()
    ring = KeyRing(tmp_path, rescan_s=5, monotonic=watch)
    assert ring.signing().kid == old.kid
    new = put(tmp_path, "b.pem", age_s=0)
    watch.seconds = 4.9
    assert ring.signing().kid == old.kid
    watch.seconds = 5.0
    assert ring.signing().kid == new.kid
    assert await ring.find(old.kid) is not None
    (tmp_path / "a.pem").unlink()
    watch.seconds = 10.0
    assert await ring.find(old.kid) is None


def test_a_file_that_is_no_ed25519_key_does_not_stop_the_issuer(tmp_path: Path) -> None:
    good = put(tmp_path, "a.pem", age_s=60)
    (tmp_path / "b.pem").write_text("not a key")
    rsa = generate_private_key(65537, 2048)
    (tmp_path / "c.pem").write_bytes(rsa.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    assert [key.kid for key in KeyRing(tmp_path, rescan_s=5).every()] == [good.kid]


def test_without_a_key_nothing_is_signed_and_the_operator_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSigningKey) as refused:
        KeyRing(tmp_path / "missing", rescan_s=5).signing()
    assert "FW_SIGNING_KEYS_DIR" in refused.value.hint
