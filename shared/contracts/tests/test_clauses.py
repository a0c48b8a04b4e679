"""The list of clauses, and what may be said of it."""

import pytest

from contracts.clauses import CLAUSES, WHOLE, UnknownClause, part_of


def test_an_undivided_clause_is_meant_whole() -> None:
    assert part_of("R-3.2.1a", None) == WHOLE


def test_who_speaks_of_a_divided_clause_says_which_part() -> None:
    assert part_of("R-3.3.1f", "relief") == "relief"
    with pytest.raises(UnknownClause, match=r"R-3\.3\.1f has no part 'whole'; its parts are 'relief', "):
        part_of("R-3.3.1f", None)


@pytest.mark.parametrize(("clause", "part"), [("R-3.10.1", None), ("R-3.3.1f", "relieve"), ("R-3.2.1a", "half")])
def test_what_does_not_exist_is_refused(clause: str, part: str | None) -> None:
    with pytest.raises(UnknownClause):
        part_of(clause, part)


def test_every_clause_says_what_a_system_can_do_and_a_divided_one_has_several_parts() -> None:
    assert len(CLAUSES) > 200
    for clause in CLAUSES.values():
        assert clause.ground
        assert clause.capability
        assert list(clause.parts) == [WHOLE] or len(clause.parts) > 1
        assert all(clause.parts.values())
