"""Words of others, fit to be shown: nothing in them may turn the words around them (CVE-2021-42574's trick)."""

from typing import Any

_TURNING = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def unturned(value: Any) -> Any:
    """A text without the characters that change the direction of what follows; anything else as it is.

    For templates: ``Environment(finalize=unturned)``.
    """
    return value.translate(_TURNING) if isinstance(value, str) and not hasattr(value, "__html__") else value
