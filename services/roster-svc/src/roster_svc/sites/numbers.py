"""Numbers that are called from the site itself: whole ones, and the short ones of its country. Pure."""

import re

from pydantic_core import PydanticCustomError

from svckit.core import addresses

_SHORT = re.compile(r"^[0-9]{3,8}$")


def local_number(written: str) -> str:
    """The number as it is stored: a short one such as 119 or 95598 as it is, any other in E.164.

    Raises PydanticCustomError (phone_number).
    """
    bare = written.strip()
    if _SHORT.match(bare):
        return bare
    try:
        return addresses.phone(bare)
    except PydanticCustomError as error:
        raise PydanticCustomError(
            "local_number",
            "must be a short number such as 119, or a whole one such as 0474-8888000: check its digits and area code",
        ) from error
