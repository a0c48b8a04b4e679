"""Sets of values of attendance: which table words them, and where the console shows them."""

from collections.abc import Mapping
from typing import Any

from contracts import words
from contracts.words import Words

TABLE_OF: Mapping[str, Mapping[Any, Words] | None] = {
    "DeclineReason": words.AWAY_STATES,
    "AwayEndReason": None,  # pages say when somebody was back, or that they have checked out
    "CheckTrigger": words.CHECK_TRIGGERS,
    "CheckAnswerBasis": None,  # pages name who recorded an answer that is not the person's own
    "NoShowOutcome": words.NO_SHOW_STATES,
    "ReplacementAnswer": None,  # the console's own table: attendance:noShow.answer
}
SHOWN_BY: Mapping[str, tuple[str, str] | str] = {
    "requested, granted, refused, withdrawn, lapsed, ended": ("attendance", "away.state"),
    "back, left": "pages say when somebody was back, or that they have checked out",
    "sent, answered, missed": ("attendance", "presence.state"),
    "random, by_hand": ("attendance", "presence.trigger"),
    "own, vouched": "pages name who recorded an answer that is not the person's own",
    "open, replaced, came, not_expected, shift_over": "pages list those that are open, and the muster who was replaced",
    "accepted, declined": ("attendance", "noShow.answer"),
    "absent, unreachable, late, overdue, overstaying, away, replaced, expected, present": (
        "attendance",
        "muster.state",
    ),
}
