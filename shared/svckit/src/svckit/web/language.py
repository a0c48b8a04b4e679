"""The caller's language: Chinese unless English is asked for."""

from starlette.types import Scope

from svckit.core.errors import Language


def preferred(accept_language: str) -> Language:
    """``zh`` or ``en`` by an Accept-Language header's weights; Chinese where nothing is said."""
    best: dict[Language, float] = {"zh": 0.0, "en": 0.0}
    for part in accept_language.split(","):
        tag, _, parameter = part.strip().partition(";")
        weight = _weight(parameter)
        primary = tag.strip().lower().partition("-")[0]
        if primary == "en":
            best["en"] = max(best["en"], weight)
        elif primary == "zh":
            best["zh"] = max(best["zh"], weight)
    return "en" if best["en"] > best["zh"] else "zh"


def language_of(scope: Scope) -> Language:
    """The language of a request."""
    for name, value in scope["headers"]:
        if name == b"accept-language":
            return preferred(value.decode("latin-1"))
    return "zh"


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
