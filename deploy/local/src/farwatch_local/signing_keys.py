"""The keys of a home, made once: what roster-svc signs tokens with, and all services their audit logs' checkpoints."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from farwatch_local.home import Home, write_private


def ensure(home: Home) -> None:
    """Make what is missing. More keys for tokens may be added beside the first to rotate."""
    if not any(home.signing_keys.glob("*.pem")):
        write_private(home.signing_keys / "first.pem", _fresh())
    if not home.audit_key.exists():
        write_private(home.audit_key, _fresh())


def _fresh() -> str:
    """A new Ed25519 private key in PEM."""
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
