"""E-mail addresses and phone numbers as people write them: checked, and in the one form in which they are stored.

Nothing is asked of the network. Refusals are pydantic's, so that they are told like any other, with what to do.
"""

import re
import unicodedata

import email_validator
import phonenumbers
from pydantic_core import PydanticCustomError

email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()  # nor is .local, or a test network's name, any of our business
HOME_REGION = "CN"
"""Numbers without a country code are Chinese."""
_DECORATED = re.compile(r"^mailto:|[<>;,\s\"]", re.IGNORECASE)
_EXTENSION = re.compile(r"\s*(?:转|轉|分机|分機|内线)\s*(?:号|號)?\s*[:：]?\s*")


def email(written: str) -> str:
    """The address as it is stored: the name as it is, the domain in lower case and in its own script.

    Raises PydanticCustomError: email_bare (more than one bare address), email_ascii (a name before the @ that few mail
    servers can carry), email_address (none at all).
    """
    address = unicodedata.normalize("NFKC", written).strip()
    if _DECORATED.search(address):
        raise PydanticCustomError(
            "email_bare",
            "must be one bare address such as name@example.com: no name, brackets, spaces, mailto: or ; around it",
        )
    if not address.partition("@")[0].isascii():
        raise PydanticCustomError(
            "email_ascii", "must have plain letters and digits before the @, such as li.wei@example.com"
        )
    return _checked(address).normalized


def wire_email(address: str) -> str:
    """The form that every mail server takes: the domain in ASCII. Raises as `email` does."""
    return _checked(email(address)).ascii_email or address


def _checked(address: str) -> email_validator.ValidatedEmail:
    try:
        return email_validator.validate_email(
            address,
            allow_smtputf8=False,
            allow_quoted_local=False,
            allow_domain_literal=False,
            check_deliverability=False,
            globally_deliverable=False,  # a company's own mail host may have no dot
            strict=True,
        )
    except email_validator.EmailNotValidError as error:
        raise PydanticCustomError(
            "email_address", "must be an e-mail address such as name@example.com; check it for missing parts and signs"
        ) from error


def phone(written: str) -> str:
    """The number as it is stored: E.164, and the extension after ``;ext=`` (RFC 3966).

    Raises PydanticCustomError (phone_number).
    """
    try:
        found = phonenumbers.parse(_EXTENSION.sub(" ext. ", written), HOME_REGION)
        valid = phonenumbers.is_valid_number(found)
    except phonenumbers.NumberParseException:
        valid = False
    if not valid:
        raise PydanticCustomError(
            "phone_number",
            "must be a whole phone number such as 13800138000, 010-65529988 ext. 8001 or +1 202 456 1111; check its "
            "digits and the area or country code",
        )
    number = phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)
    return f"{number};ext={found.extension}" if found.extension else number
