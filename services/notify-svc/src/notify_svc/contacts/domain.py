"""What a contact method may be. Pure but for fresh randomness in new secrets."""

import binascii
from base64 import b64decode, b64encode
from secrets import token_bytes

from pydantic_core import PydanticCustomError

from notify_svc.channels.addresses import literal, parse, refuse_internal
from notify_svc.channels.errors import AddressRefused
from notify_svc.channels.port import ChannelName
from notify_svc.channels.receivers import STANDARD_SECRET, Robot, robot_of
from notify_svc.contacts.errors import AnotherKindOfReceiver, SecretNotForEmail, SecretNotForWecom, SecretRefused
from svckit.core import addresses

_SECRET_BYTES = 32


def checked_address(channel: ChannelName, address: str, *, allow_private: bool) -> str:
    """`address` as it is stored, if the channel can send there; otherwise `AddressRefused`.

    A host name is only resolved when something is sent; an address spelled out is judged here already.
    """
    if channel == "email":
        return _checked_email(address)
    spelled_out = literal(parse(address).host)
    if spelled_out is not None:
        refuse_internal(spelled_out, allow_private=allow_private)
    return address


def _checked_email(address: str) -> str:
    try:
        return addresses.email(address)
    except PydanticCustomError as error:
        raise AddressRefused(reason=error.type) from error


def new_secret() -> str:
    """A fresh signing secret in Standard Webhooks form."""
    return STANDARD_SECRET + b64encode(token_bytes(_SECRET_BYTES)).decode()


def secret_for(channel: ChannelName, address: str, given: str | None) -> str | None:
    """What signs the messages to `address`: for robots what their provider made, if anything; for other webhooks the
    given secret or a fresh one. Raises `SecretNotForEmail`, `SecretNotForWecom` or `SecretRefused`.
    """
    if channel == "email":
        if given is not None:
            raise SecretNotForEmail
        return None
    robot = robot_of(address)
    if robot is None:
        return new_secret() if given is None else checked_secret(given)
    if robot is Robot.WECOM and given is not None:
        raise SecretNotForWecom
    return given


def refuse_another_kind(former: str, address: str) -> None:
    """Raise `AnotherKindOfReceiver` unless both webhooks are signed alike."""
    if robot_of(former) is not robot_of(address):
        raise AnotherKindOfReceiver


def checked_secret(secret: str) -> str:
    """`secret`, if it is ``whsec_`` and base64 of 24 to 64 bytes; otherwise `SecretRefused`."""
    try:
        size = len(b64decode(secret.removeprefix(STANDARD_SECRET), validate=True))
    except (binascii.Error, ValueError):
        raise SecretRefused from None
    if not secret.startswith(STANDARD_SECRET) or not 24 <= size <= 64:
        raise SecretRefused
    return secret
