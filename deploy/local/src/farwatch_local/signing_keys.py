"""The key roster-svc signs tokens with, made once per home."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from farwatch_local.home import Home, write_private


def ensure(home: Home) -> None:
    """Make one Ed25519 key unless there is a key already; more may be added beside it to rotate."""
    if any(home.signing_keys.glob("*.pem")):
        return
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_private(home.signing_keys / "first.pem", pem.decode())
