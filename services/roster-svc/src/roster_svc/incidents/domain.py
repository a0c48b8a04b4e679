"""What counts as over, and how a list of incidents is said in a sentence. Pure."""

from collections.abc import Sequence

OVER = ("resolved", "closed")
"""Every other state, also one that a newer incident-svc invents, counts as active."""
_NAMED = 20


def listed(numbers: Sequence[str]) -> str:
    """The numbers in one line; of a long list the first, and how many are left out ("+3")."""
    left_out = len(numbers) - _NAMED
    return ", ".join([*numbers[:_NAMED], *([f"+{left_out}"] if left_out > 0 else [])])
