"""Whatever people do in whatever order: nothing open is ever sealed, one seal, its hash is that of its content.

What nobody carried out changes no more either.
And the command is theirs who signed for it. The aggregate is pure, so the histories run without a database.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.handovers import signing, writing
from roster_svc.handovers.domain import MOVES, ItemState, Sides, State, hold_of
from roster_svc.handovers.items import DraftItem
from roster_svc.handovers.models import Handover
from svckit.core.content import digest
from svckit.core.errors import DomainError

BEGIN = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)
GOES, COMES, OTHER = UUID(int=1), UUID(int=2), UUID(int=3)
PEOPLE = (GOES, COMES, OTHER)
INCIDENT = UUID(int=70)
ACTS = ("offer", "add", "correct", "take_back", "accept", "refuse", "walk", "fit", "unfit", "declare", "sign", "stale")
Step = tuple[str, UUID, int]
HISTORIES = st.lists(
    st.tuples(
        st.sampled_from((*ACTS, "refresh", "incident", "over", "force", "lapse")),
        st.sampled_from(PEOPLE),
        st.integers(0, 3),
    ),
    max_size=40,
)
TO_THE_END: list[Step] = [
    ("add", GOES, 0),
    ("offer", GOES, 0),
    ("refuse", COMES, 0),
    ("correct", GOES, 0),
    ("accept", COMES, 0),
    ("fit", COMES, 0),
    ("sign", GOES, 0),
    ("sign", COMES, 0),
]


class Story:
    """A handover that two chiefs work on, one step a minute; what is refused changes nothing."""

    def __init__(self) -> None:
        self.now, self.active, self.seals = BEGIN, False, 0
        self.commander, self.drawn = GOES, 0
        both = frozenset({GOES}), frozenset({COMES})
        self.sides = Sides(*both, *both, crew=frozenset({GOES, OTHER}), everybody=frozenset({GOES, COMES, OTHER}))
        site, shifts = UUID(int=10), (UUID(int=20), UUID(int=21))
        self.handover = Handover.draft(
            site_id=site, from_shift_id=shifts[0], to_shift_id=shifts[1], planned_at=BEGIN, now=BEGIN, by=None
        )
        writing.drafted(self.handover, [], BEGIN)

    def does(self, step: Step) -> bool:
        """Whether it was taken."""
        act, who, n = step
        self.now += timedelta(minutes=1)
        before = self._state()
        try:
            self._do(act, who, n)
        except DomainError:
            assert self._state() == before, f"{act} was refused and changed something"
            return False
        self._settle()
        return True

    def _do(self, act: str, who: UUID, n: int) -> None:
        one, sides, now = self.handover, self.sides, self.now
        doing: dict[str, Callable[[], object]] = {
            "offer": lambda: writing.offer(one, sides, who, now),
            "add": lambda: writing.add(one, sides, who, now, kind="note", title=f"第 {now:%M} 项", text=None),
            "correct": lambda: writing.correct(one, sides, who, now, self._item(n), title=f"更正 {now:%M}", text=None),
            "take_back": lambda: writing.take_back(one, sides, who, now, self._item(n)),
            "accept": lambda: writing.accept(one, sides, who, now, self._item(n)),
            "refuse": lambda: writing.refuse(one, sides, who, now, self._item(n), reason="unclear", text=None),
            "walk": lambda: writing.walked(one, sides, who, now, now),
            "fit": lambda: writing.declare_fitness(one, sides, who, now, fit=True, text=None),
            "unfit": lambda: writing.declare_fitness(one, sides, who, now, fit=False, text=None),
            "declare": lambda: writing.declare_transfer(one, sides, who, now, INCIDENT, "FW-2026-000070"),
            "sign": lambda: self._sign(who, one.content_sha256),
            "stale": lambda: self._sign(who, "0" * 64),
            "refresh": lambda: self._refresh(n),
            "incident": lambda: setattr(self, "active", True),
            "over": lambda: setattr(self, "active", False),
            "force": self._force,
            "lapse": lambda: writing.lapse(one, "shift_ended", now),
        }
        doing[act]()

    def _item(self, n: int) -> UUID:
        counted = self.handover.counted
        return counted[n % len(counted)].id if counted else UUID(int=99)

    def _refresh(self, n: int) -> None:
        writing.refresh(self.handover, [DraftItem("anomaly", str(k), f"异常 {k}") for k in range(n)], self.now, GOES)

    def _sign(self, who: UUID, sha256: str) -> None:
        signing.sign(self.handover, self.sides, who, self.now, sha256=sha256, drawing=None)
        if len(self.handover.standing) == 2:
            self._sealed(signing.seal(self.handover, self.now).incoming_id)

    def _force(self) -> None:
        self._sealed(signing.force(self.handover, OTHER, COMES, self.now, "送医").incoming_id)

    def _sealed(self, commander: UUID) -> None:
        self.seals, self.commander = self.seals + 1, commander

    def _settle(self) -> None:
        pending = ["FW-2026-000070"] if self.active and not signing.transferred(self.handover) else []
        unfit = "" if self.handover.fit is False else None
        hold = hold_of(pending, unfit=unfit, lacking=None, leader_missing=False)
        writing.settle_hold(self.handover, hold, self.now)

    def _state(self) -> tuple[object, ...]:
        one = self.handover
        return one.version, one.state, one.content(), len(one.entries), [(s.side, s.void_at) for s in one.signatures]

    def holds(self) -> None:
        """What must be true of every handover at every moment."""
        one = self.handover
        signed = one.standing
        assert self.seals == (1 if one.state == State.SEALED else 0)
        assert [entry.version for entry in one.entries] == list(range(1, one.version + 1))
        assert all(s.sha256 == one.content_sha256 for s in signed.values()), "what is signed is what there is"
        assert len({s.staff_id for s in signed.values()}) == len(signed)
        if one.state == State.SEALED:
            assert one.sealed is not None
            assert one.sha256 == digest(one.sealed)
            assert self.commander == one.incoming_id
            if not one.forced:
                assert set(signed) == {"outgoing", "incoming"}
                assert {item.state for item in one.counted} <= {ItemState.ACCEPTED}
                assert (one.outgoing_id, one.incoming_id) == (GOES, COMES)
                assert one.hold is None
        else:
            assert self.commander == GOES
            assert len(signed) == (1 if one.state == State.SIGNED else 0)


@given(HISTORIES)
def test_whatever_happens_the_rules_hold_after_every_step(history: list[Step]) -> None:
    story = Story()
    for step in history:
        over = story.handover.over
        before = story._state()
        taken = story.does(step)
        story.holds()
        if over and step[0] not in {"incident", "over"}:
            assert not taken or story._state() == before, "nothing changes any more"


@given(HISTORIES, st.integers(0, len(TO_THE_END)))
def test_a_history_can_come_to_its_end_and_holds_there(history: list[Step], place: int) -> None:
    story = Story()
    for step in (*TO_THE_END[:place], *(one for one in history if one[0] in {"walk", "refresh"}), *TO_THE_END[place:]):
        story.does(step)
        story.holds()


def test_the_straight_way_ends_sealed() -> None:
    story = Story()
    assert [story.does(step) for step in TO_THE_END] == [True] * len(TO_THE_END)
    story.holds()
    assert story.seals == 1


def test_negative_control_a_rule_that_lets_open_items_through_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "_check_ready", lambda *_: None)
    story = Story()
    for step in (("add", GOES, 0), ("offer", GOES, 0), ("sign", GOES, 0), ("sign", COMES, 0)):
        assert story.does(step)
    with pytest.raises(AssertionError):
        story.holds()


def test_negative_control_a_signature_that_outlives_a_change_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    story = Story()
    for step in (("offer", GOES, 0), ("sign", GOES, 0)):
        assert story.does(step)
    story.handover.walked_at = story.handover.walk_recorded_at = story.now
    with pytest.raises(AssertionError):
        story.holds()


def test_every_state_is_reached_and_the_sealed_one_is_the_end() -> None:
    assert set(MOVES) == set(State)
    assert MOVES[State.SEALED] == {}
    assert {target for moves in MOVES.values() for target in moves.values()} >= set(State) - {State.DRAFTED}
