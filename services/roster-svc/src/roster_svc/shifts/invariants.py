"""What the database itself holds of the finer states of a shift (ADR 0027)."""

from sqlalchemy import CheckConstraint


def of_the_lifecycle() -> tuple[CheckConstraint, ...]:
    """One for each mark that makes a state of a phase."""
    return (
        CheckConstraint("preparing_at IS NULL OR state <> 'planned'", name="preparing_at"),
        CheckConstraint("closing_at IS NULL OR started_at IS NOT NULL", name="closing_at"),
        CheckConstraint(
            "cardinality(exceptions) > 0 AND exception_reason IS NOT NULL AND exception_by IS NOT NULL "
            "AND started_at IS NOT NULL OR exceptions IS NULL AND exception_reason IS NULL AND exception_by IS NULL",
            name="exceptions",
        ),
        CheckConstraint("cancelled_at IS NULL OR state = 'lapsed' AND archived_at IS NULL", name="cancelled_at"),
        CheckConstraint("archived_at IS NULL OR state IN ('closed', 'lapsed')", name="archived_at"),
        CheckConstraint("(archived_at IS NULL) = (archive_missing IS NULL)", name="archive_missing"),
    )
