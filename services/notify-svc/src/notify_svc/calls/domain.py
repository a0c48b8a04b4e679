"""What a call asks of people, which answers fit, and how it stands for one of them (ARCHITECTURE §13). Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from contracts.calls import CallTarget
from contracts.incidents import Target
from notify_svc.calls.errors import AnswerDoesNotFit, WordsMissing

Given = Literal["acknowledged", "accepted", "declined", "answered"]
ANSWERS: Mapping[str, tuple[Given, ...]] = {
    "acknowledge": ("acknowledged",),
    "accept": ("accepted", "declined"),
    "answer": ("answered",),
}
"""The answers that fit what is asked; of what a newer release asks, and of what is only told, none."""
NEED_WORDS: frozenset[Given] = frozenset({"declined", "answered"})
"""Answers that say why, or what."""
MOST_OF_TITLE, MOST_OF_TEXT, MOST_OF_NUMBER = 200, 2000, 60
"""Characters of a call's texts that a message shows; what is longer ends with a mark."""
MARK = "…"

_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*")


class CallState(StrEnum):
    """How a call stands for one person. ``overdue``: the time wanted is over, and an answer is taken all the same."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person answers. ``text``: why not, or what."""

    answer: Given
    text: str | None = None


def answers_to(asked: str) -> tuple[Given, ...]:
    """Which answers fit; none where people are only told."""
    return ANSWERS.get(asked, ())


def standing(*, answered: bool, settled: bool, due_at: datetime | None, now: datetime) -> CallState:
    """How the call stands for one person: what they have answered is said first, then that it is settled."""
    if answered:
        return CallState.ANSWERED
    if settled:
        return CallState.SETTLED
    return CallState.OVERDUE if due_at is not None and now >= due_at else CallState.OPEN


def check(asked: str, reply: Reply) -> None:
    """Raise `AnswerDoesNotFit` for an answer to something else, `WordsMissing` where it needs words."""
    if reply.answer not in answers_to(asked):
        raise AnswerDoesNotFit
    if reply.answer in NEED_WORDS and not (reply.text or "").strip():
        raise WordsMissing


def as_targets(targets: Sequence[CallTarget]) -> tuple[Target, ...]:
    """The targets of a call in the terms of routing, which knows persons, posts and roles of headquarters."""
    return tuple(Target(staff_id=one.staff_id, role=one.post or one.role) for one in targets)


def fitting(words: str, most: int) -> str:
    """Words as a message holds them: nothing that cannot be stored, and at most ``most`` characters."""
    clean = _UNSTORABLE.sub("�", words)
    return clean if len(clean) <= most else clean[: most - len(MARK)].rstrip() + MARK


def safe_path(path: str | None) -> str | None:
    """A path of our own pages; None for anything that would lead elsewhere."""
    return path if path is not None and len(path) <= 500 and _PATH.fullmatch(path) else None
