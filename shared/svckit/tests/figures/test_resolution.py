"""Which values hold: defaults, above them those of the site's type, above them its own; each from its time on."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svckit.figures import Figures
from svckit.figures.domain import (
    PAST_TOLERANCE,
    StoredVersion,
    in_force,
    newest,
    scheduled,
    sources,
    starting_at,
)
from svckit.figures.errors import EffectiveFromPast

START = datetime(2026, 11, 23, tzinfo=UTC)
NAMES = ("wait_s", "tries", "loud")


@dataclass(frozen=True)
class Sample:
    wait_s: int = 60
    tries: int = 3
    loud: bool = False


SAMPLE = Figures(kind="sample", model=Sample)
hours = st.integers(0, 6)
values = st.fixed_dictionaries(
    {}, optional={"wait_s": st.integers(1, 99), "tries": st.integers(4, 9), "loud": st.booleans()}
)


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


def versions(scope: str = "site") -> st.SearchStrategy[list[StoredVersion]]:
    """A scope's life: each version with its own time to begin."""
    entries = st.lists(st.tuples(hours, values, st.booleans()), max_size=5)
    return entries.map(
        lambda found: [
            StoredVersion(
                scope="site" if scope == "site" else "site_type",
                scope_id="x",
                version=number,
                values={} if ended else set_,
                effective_from=at(hour),
                changed_by="user:1",
                changed_at=START,
                ended=ended,
            )
            for number, (hour, set_, ended) in enumerate(found, start=1)
        ]
    )


def layers(own: list[StoredVersion], of_type: list[StoredVersion], hour: int) -> list[StoredVersion]:
    return [one for one in (in_force(own, at(hour)), in_force(of_type, at(hour))) if one is not None]


def by_hand(own: list[StoredVersion], of_type: list[StoredVersion], hour: int) -> Sample:
    """The rule said once more, value by value."""
    found = Sample()
    for life in (of_type, own):
        begun = [one for one in life if one.effective_from <= at(hour)]
        found = replace(found, **begun[-1].values) if begun else found
    return found


@given(versions(), versions("site_type"), hours, st.randoms())
def test_a_value_is_the_sites_own_else_of_its_type_else_the_default(
    own: list[StoredVersion], of_type: list[StoredVersion], hour: int, random: Random
) -> None:
    assert SAMPLE.resolved(layers(own, of_type, hour)) == by_hand(own, of_type, hour)
    shuffled = layers(random.sample(own, len(own)), random.sample(of_type, len(of_type)), hour)
    random.shuffle(shuffled)
    assert SAMPLE.resolved(shuffled) == by_hand(own, of_type, hour)


@given(versions(), versions("site_type"), hours)
def test_removing_a_layer_uncovers_the_one_below(
    own: list[StoredVersion], of_type: list[StoredVersion], hour: int
) -> None:
    ended = StoredVersion(
        scope="site",
        scope_id="x",
        version=newest(own) + 1,
        values={},
        effective_from=at(hour),
        changed_by="user:1",
        changed_at=START,
        ended=True,
    )
    assert SAMPLE.resolved(layers([*own, ended], of_type, hour)) == SAMPLE.resolved(layers([], of_type, hour))
    assert all(one.scope == "site_type" for one in sources(NAMES, layers([*own, ended], of_type, hour)).values())


@given(versions(), hours, hours)
def test_the_version_in_force_never_goes_back(own: list[StoredVersion], one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    assert newest(layers(own, [], earlier)) <= newest(layers(own, [], later))


@given(versions(), hours)
def test_what_is_scheduled_is_what_will_be_in_force(own: list[StoredVersion], now: int) -> None:
    changes = {newest(layers(own, [], hour)) for hour in range(now, 7)} - {newest(layers(own, [], now))}
    assert [one.version for one in scheduled(own, at(now))] == sorted(changes)


@given(values, st.dictionaries(st.text(max_size=5).map("x_{}".format), st.integers(), max_size=3))
def test_names_of_a_newer_or_an_older_release_are_ignored(set_: dict[str, int], foreign: dict[str, int]) -> None:
    assert SAMPLE.policy({**foreign, **set_}) == SAMPLE.policy(set_)


def test_a_stored_value_beyond_todays_bounds_is_mended_and_a_check_sees_it_as_it_was_set() -> None:
    bounded = Figures(kind="sample", model=Sample, mend=lambda set_: {**set_, "tries": min(set_.get("tries", 3), 5)})
    life = StoredVersion(
        scope="site",
        scope_id="x",
        version=1,
        values={"tries": 9},
        effective_from=START,
        changed_by="user:1",
        changed_at=START,
    )
    assert bounded.resolved([life]).tries == 5
    assert bounded.as_set([life]).tries == 9


@pytest.mark.parametrize("text", [None, '{"site":{"version":3,"values":{}}}'])
def test_a_site_without_values_has_the_defaults(text: str | None) -> None:
    assert SAMPLE.of_layers(text).policy == Sample()


@given(st.timedeltas(timedelta(days=-2), timedelta(days=2)))
def test_nothing_counts_before_it_was_known(ahead: timedelta) -> None:
    if ahead < -PAST_TOLERANCE:
        with pytest.raises(EffectiveFromPast):
            starting_at(START + ahead, START)
    else:
        assert starting_at(START + ahead, START) == max(START, START + ahead)
    assert starting_at(None, START) == START
