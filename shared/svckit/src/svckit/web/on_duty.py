"""Rights that hold only where and while their holder stands in for them (R-2.1.5): on duty, as people say.

A service says in its access table which roles are meant, and gives `Service.duty_register` a register that knows where
somebody stands at this moment. The caller's site scope is narrowed to that: nothing else in the service has to ask.
"""

import asyncio
from dataclasses import replace
from uuid import UUID

from svckit.core.errors import Forbidden
from svckit.web.access import Rule
from svckit.web.principal import Principal
from svckit.web.runtime import Runtime

_LOOK_EVERY_S = 0.1


class NotOnDuty(Forbidden):
    """403: the role would do, but its holder is not on duty."""

    code = "not-on-duty"
    title_en = "Only while on duty"
    title_zh = "仅限在岗期间"
    en = "Your roles allow this only while you are on duty. Check in first, or ask whoever is on duty or headquarters."
    zh = "您的角色仅在值班在岗期间可执行此操作。请先签到，或请在岗人员或本部处理。"


async def narrow_to_duty_sites(runtime: Runtime, rule: Rule, principal: Principal) -> Principal:
    """The caller with the sites where the right holds now. Raises `NotOnDuty` where it holds nowhere.

    Somebody who has checked in a moment ago may be ahead of our register: it gets ``standing_patience_s`` to catch up.
    """
    if principal.kind != "user" or not rule.asks_on_duty(principal):
        return principal
    assert runtime.service.duty_register is not None, "an access table that asks for duty needs a register"
    register, remaining = runtime.service.duty_register(runtime), runtime.settings.on_duty_patience_s
    while not (sites := within(principal, await register(principal.id))):
        if remaining <= 0:
            raise NotOnDuty
        await asyncio.sleep(_LOOK_EVERY_S)
        remaining -= _LOOK_EVERY_S
    return replace(principal, sites=sites)


def within(principal: Principal, sites: frozenset[UUID]) -> frozenset[UUID]:
    """Those of the sites that the caller may see at all."""
    return sites if principal.sites is None else sites & principal.sites
