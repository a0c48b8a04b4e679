"""What the answer of an HTTP receiver means. Pure."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from notify_svc.attempts.domain import NotSent, Outcome, Sent, State
from notify_svc.channels.http_client import Answer

_SLOW_DOWN = frozenset({429, 503})


def words_of(answer: Answer) -> str:
    """Status and body, for the log."""
    return f"{answer.status} {answer.body.decode('utf-8', 'replace').strip()}".strip()


def by_status(answer: Answer, now: datetime) -> Outcome:
    """2xx it has it, 410 never again, 429 and 5xx later, anything else is a refusal."""
    status, words = answer.status, words_of(answer)
    if 200 <= status < 300:
        return Sent(State.DELIVERED, words)
    if status == 410:
        return NotSent("gone", words, permanent=True, retire=True)
    if status in _SLOW_DOWN:
        wait_s = retry_after(answer.headers.get("retry-after"), now)
        return NotSent("temporary", words, retry_after_s=wait_s, everyone=True)
    if status >= 500 or status == 408:
        return NotSent("temporary", words, everyone=True)
    return NotSent("rejected", words, permanent=True)


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (delta or date), at most a day; None where it says nothing usable."""
    if header is None:
        return None
    if header.strip().isascii() and header.strip().isdecimal():
        return min(float(header), 86_400.0)
    try:
        at = parsedate_to_datetime(header)
    except ValueError:
        return None
    if at.tzinfo is None:
        return None
    return min(max((at - now) / timedelta(seconds=1), 0.0), 86_400.0)
