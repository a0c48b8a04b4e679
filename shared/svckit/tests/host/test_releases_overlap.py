"""Releases overlap: which database a release is ready on."""

from pathlib import Path

import pytest

from svckit.db.migrations import head_of, serves

PACKAGE = "sample_migrations"


@pytest.mark.parametrize(
    ("revision", "ready"),
    [("0001", True), ("0002_of_the_next_release", True), (None, False)],
    ids=["its own head", "a newer release's", "never migrated"],
)
def test_a_release_serves_on_its_own_head_and_on_what_a_newer_release_expanded(
    revision: str | None, ready: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parent)
    assert serves(PACKAGE, revision) is ready
    assert head_of(PACKAGE) == "0001"
