"""How account names, passwords, addresses and numbers are written: which pass, and in which form. Pure."""

from collections.abc import Callable
from typing import Literal
from unicodedata import normalize

from precis_i18n import get_profile
from pydantic_core import PydanticCustomError

from roster_svc.staff.domain import account_name
from svckit.core import addresses, characters

_USERNAME = get_profile("UsernameCaseMapped")


def password_forms(password: str) -> list[str]:
    """What a password may have been stored as, the form of new ones first: OpaqueString (RFC 8265 §4.2), composed and
    with plain spaces, whatever the keyboard sends; then as it was typed, and as a Mac may have typed it, as passwords
    were stored before. Nothing is refused for its characters: a password need not be seen.
    """
    return list(dict.fromkeys([characters.in_one_form(password), password, normalize("NFD", password)]))


def login_name(username: str) -> str:
    """`username`, if it can be the name of a new account (UsernameCaseMapped, RFC 8265 §3.3): letters, digits and
    signs, nothing unseen, no spaces. Raises PydanticCustomError.
    """
    try:
        _USERNAME.enforce(account_name(username))
    except UnicodeEncodeError as error:
        raise PydanticCustomError(
            "login_name", "must be letters, digits and signs without spaces or unseen characters, such as li.wei"
        ) from error
    return username


def unusable(email: str | None, phone: str | None) -> list[Literal["email", "phone"]]:
    """Which of the two are there and yet no address or number at all."""
    found: list[Literal["email", "phone"]] = []
    if email and not _passes(addresses.email, email):
        found.append("email")
    if phone and not _passes(addresses.phone, phone):
        found.append("phone")
    return found


def _passes(rule: Callable[[str], str], value: str) -> bool:
    try:
        rule(value)
    except ValueError:
        return False
    return True
