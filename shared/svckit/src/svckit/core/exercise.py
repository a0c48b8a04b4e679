"""Whether what is done now belongs to an exercise 演练 (a drill or a test): a context variable, like the trace.

The consumer and the timer worker set it from the envelope or the timer. What is published or scheduled meanwhile is an
exercise by default. Where a row knows better (a request about an exercise comes without a flag), its own column is
given to `publish` and `schedule` by name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

ExerciseFilter = Literal["false", "true", "only"]
"""What a list shows of exercises: nothing, those too, or nothing else."""

_present: ContextVar[bool] = ContextVar("svckit.core.exercise", default=False)


def in_exercise() -> bool:
    """Whether the present event, timer or block is an exercise."""
    return _present.get()


@contextmanager
def exercise_context(exercise: bool) -> Iterator[None]:
    """What is done inside belongs to an exercise, or does not."""
    before = _present.set(exercise)
    try:
        yield
    finally:
        _present.reset(before)


def shows(wanted: ExerciseFilter, exercise: bool) -> bool:
    """Whether who asks for ``wanted`` is shown what is an ``exercise``, or is none."""
    return wanted == "true" or exercise == (wanted == "only")
