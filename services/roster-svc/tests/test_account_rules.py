"""Roles, site scope and usernames of accounts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.roles import HQ_READERS, Role
from roster_svc.staff.domain import account_name, checked_roles, sees_every_site, token_roles
from roster_svc.staff.errors import UnknownRoles
from svckit.core.ids import uuid7

POSTS = frozenset({"duty_chief", "tech_ops"})


def test_who_holds_a_post_type_counts_as_site_staff_in_the_token() -> None:
    assert token_roles(["tech_ops"]) == [Role.SITE_STAFF]


def test_duty_chief_is_a_post_type_and_an_account_role_at_once() -> None:
    assert token_roles(["duty_chief"]) == [Role.DUTY_CHIEF]


def test_an_unknown_role_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(UnknownRoles) as refusal:
        checked_roles(["tech_ops", "wizard"], POSTS)
    assert "wizard" in refusal.value.detail("en")
    assert "本部管理员" in refusal.value.detail("zh")


def test_nobody_can_be_given_the_role_of_a_station() -> None:
    with pytest.raises(UnknownRoles):
        checked_roles([Role.STATION], POSTS)


@given(roles=st.lists(st.sampled_from([*Role, "tech_ops"])), tied=st.booleans())
def test_only_headquarters_without_sites_sees_every_site(roles: list[str], tied: bool) -> None:
    seen = sees_every_site(roles, [uuid7()] if tied else [])
    assert seen == (not tied and any(role in HQ_READERS for role in roles))


@given(st.text())
def test_a_username_means_the_same_account_however_it_is_typed(username: str) -> None:
    assert account_name(username.upper()) == account_name(account_name(username).upper())


def test_full_width_letters_are_the_same_letters() -> None:
    assert account_name("Ｌｉ.Wei") == "li.wei"
