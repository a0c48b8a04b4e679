"""What a company calls posts in its own words, for the refusals of a request. Pure."""

from collections.abc import Iterable, Mapping
from contextvars import ContextVar

from contracts.words import NO_NAMES, Words, called

_own: ContextVar[Mapping[str, Words]] = ContextVar("own_posts", default=NO_NAMES)


def speak_of(names: Mapping[str, Words]) -> None:
    """From here on the request's refusals call these posts so."""
    _own.set(names)


def called_here(codes: Iterable[str]) -> list[Words]:
    """What posts are called; one whose name was not asked for is its code."""
    return called(codes, _own.get())
