"""Words of others, fit to be shown: nothing in them may turn what stands around them (CVE-2021-42574's trick)."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from svckit.core.characters import DIRECTION_CONTROLS

_TURNING = dict.fromkeys(map(ord, DIRECTION_CONTROLS))


def without_direction_controls(value: Any) -> Any:
    """A text without the characters that change the direction of what follows; anything else as it is."""
    return value.translate(_TURNING) if isinstance(value, str) and not hasattr(value, "__html__") else value


@cache
def templates(package: str) -> Environment:
    """What lies in the package's folder ``templates``. All but ``.txt`` is escaped; an unknown name is an error."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=select_autoescape(enabled_extensions=(), disabled_extensions=("txt",), default=True),
        undefined=StrictUndefined,
        finalize=without_direction_controls,
        trim_blocks=True,
        lstrip_blocks=True,
    )
