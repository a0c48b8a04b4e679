"""A signing key, made once (for roster-svc's tokens, for the audit logs): runs inside the roster-svc image."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

folder = Path(os.environ["FW_SIGNING_KEYS_DIR"])
folder.mkdir(mode=0o700, exist_ok=True)
if not any(folder.glob("*.pem")):
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = folder / "first.pem"
    path.touch(mode=0o600)
    path.write_bytes(pem)
