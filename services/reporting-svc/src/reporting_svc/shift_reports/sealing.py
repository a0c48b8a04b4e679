"""The seal: one canonical text of a report and its SHA-256, so that anybody can check it with `sha256sum`."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from reporting_svc.shift_reports.content import ReportContent
from svckit.core.content import canonical, digest

_CONTENT = TypeAdapter(ReportContent)


@dataclass(frozen=True, slots=True)
class Seal:
    """`text` is canonical JSON (sorted keys, no spaces, UTF-8); `sha256` is the hex digest of its bytes."""

    text: str
    sha256: str


def seal(content: ReportContent) -> Seal:
    """Freeze the content: the same content gives the same text and digest."""
    values = _CONTENT.dump_python(content, mode="json")
    text = canonical(values)
    return Seal(text, digest(text))


def unseal(text: str) -> ReportContent:
    """The content of a sealed text."""
    return _CONTENT.validate_json(text)
