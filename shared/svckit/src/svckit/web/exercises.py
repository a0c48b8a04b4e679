"""Lists leave exercises 演练 out unless asked: ``?exercise=true`` shows them, too, ``?exercise=only`` nothing else."""

from typing import Annotated, Any

from fastapi import Query
from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute

from svckit.core.exercise import ExerciseFilter

ExerciseQuery = Annotated[
    ExerciseFilter, Query(description="Exercises 演练: left out (false), shown too (true), or nothing else (only).")
]


def exercise_condition(
    wanted: ExerciseFilter, column: ColumnElement[Any] | InstrumentedAttribute[Any]
) -> ColumnElement[bool]:
    """The filter as a condition for a query's WHERE; ``column``: whether a row is of an exercise."""
    return true() if wanted == "true" else column.is_(wanted == "only")
