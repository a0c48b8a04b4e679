"""HTTP of policy values, the same in every service: below ``/policies`` and ``/site-type-policies``."""

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Response, params
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit import note
from svckit.figures import repository, service
from svckit.figures.batch_endpoints import add_batch
from svckit.figures.checks import BoundCheck, Check, bound
from svckit.figures.declaration import Figures
from svckit.figures.domain import StoredVersion
from svckit.figures.schemas import Schemas, SourceRead, StartingAt, VersionRead
from svckit.figures.service import Read, Target
from svckit.web import (
    Code,
    IfMatch,
    Now,
    Page,
    PageQuery,
    Principal,
    PrincipalDep,
    ReadSessionDep,
    Schema,
    SessionDep,
    SettingsDep,
    etag,
    paginate,
    router,
)

SiteType = Annotated[Code, "the code of a site type"]


def policy_endpoints(
    figures: Figures[Any],
    values: type[Schema],
    *,
    check: Check | None = None,
    before: Sequence[params.Depends] = (),
) -> APIRouter:
    """The router of a service's policy.

    ``values``: what may be set, every value optional and bounded. ``check``: what holds of them together, asked of the
    policy as it will be in force. ``before``: what a request about one site waits for.
    """
    if set(values.model_fields) != set(figures.names):
        raise TypeError(f"{values.__name__} and {figures.model.__name__} differ in their names")
    if any(field.is_required() for field in values.model_fields.values()):
        raise TypeError(f"{values.__name__} demands a value: what is left out comes from below")
    shapes = Schemas.of(values)
    endpoints = router("policies")
    _add_lists(endpoints, figures)
    add_batch(endpoints, figures, values, check)
    _add_sites(endpoints, figures, shapes, check, before)
    _add_site_types(endpoints, figures, shapes, check)
    return endpoints


def _add_lists(endpoints: APIRouter, figures: Figures[Any]) -> None:
    @endpoints.get("/policies")
    async def list_policies(session: ReadSessionDep, principal: PrincipalDep, page: PageQuery) -> Page[VersionRead]:
        """The sites that have values of their own, among those you may see: the newest version of each."""
        found = repository.set_now(figures.kind, "site", principal)
        return await paginate(session, found, page, order=repository.BY_SCOPE, schema=VersionRead)

    @endpoints.get("/site-type-policies")
    async def list_site_type_policies(
        session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
    ) -> Page[VersionRead]:
        """The site types that have values: the newest version of each."""
        found = repository.set_now(figures.kind, "site_type", principal)
        return await paginate(session, found, page, order=repository.BY_SCOPE, schema=VersionRead)


def _add_sites(
    endpoints: APIRouter, figures: Figures[Any], shapes: Schemas, check: Check | None, before: Sequence[params.Depends]
) -> None:
    async def read_policy(
        site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now, response: Response
    ) -> Schema:
        """The values in force at the site, where each comes from, and what is scheduled."""
        target = await service.at_site(session, principal, site_id)
        return await _answer(session, figures, shapes, target, now, response)

    async def set_policy(
        site_id: UUID,
        body: StartingAt,
        session: SessionDep,
        principal: PrincipalDep,
        now: Now,
        expected: IfMatch,
        settings: SettingsDep,
        response: Response,
    ) -> Schema:
        """Set the site's own values; what is left out comes from its type or the defaults again."""
        target = await service.at_site(session, principal, site_id, change=True)
        await _set(session, figures, target, body, principal, now, expected, bound(check, settings))
        return await _answer(session, figures, shapes, target, now, response)

    async def remove_policy(
        site_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, expected: IfMatch
    ) -> None:
        """From now on the values of the site's type or the defaults hold; what was scheduled is off."""
        target = await service.at_site(session, principal, site_id, change=True)
        await service.end(session, figures, target, principal, now, expected)

    async def read_history(
        site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
    ) -> Page[VersionRead]:
        """Every version of the site's own values, newest first."""
        target = await service.at_site(session, principal, site_id)
        found = repository.history(figures.kind, target.scope, target.scope_id)
        return await paginate(session, found, page, order=repository.NEWEST_FIRST, schema=VersionRead)

    path, wait = "/policies/{site_id}", list(before)
    endpoints.get(path, response_model=shapes.at_site, dependencies=wait)(read_policy)
    endpoints.put(path, response_model=shapes.at_site, dependencies=wait)(_taking(shapes.change, set_policy))
    endpoints.delete(path, status_code=204, dependencies=wait)(remove_policy)
    endpoints.get(f"{path}/history", dependencies=wait)(read_history)


def _add_site_types(endpoints: APIRouter, figures: Figures[Any], shapes: Schemas, check: Check | None) -> None:
    async def read_site_type_policy(
        site_type: SiteType, session: ReadSessionDep, principal: PrincipalDep, now: Now, response: Response
    ) -> Schema:
        """The values in force at sites of the type that have none of their own."""
        return await _answer(session, figures, shapes, service.of_type(principal, site_type), now, response)

    async def set_site_type_policy(
        site_type: SiteType,
        body: StartingAt,
        session: SessionDep,
        principal: PrincipalDep,
        now: Now,
        expected: IfMatch,
        settings: SettingsDep,
        response: Response,
    ) -> Schema:
        """Set the values of a site type; sites with values of their own keep those."""
        note(subject=site_type)
        target = service.of_type(principal, site_type, change=True)
        await _set(session, figures, target, body, principal, now, expected, bound(check, settings))
        return await _answer(session, figures, shapes, target, now, response)

    async def remove_site_type_policy(
        site_type: SiteType, session: SessionDep, principal: PrincipalDep, now: Now, expected: IfMatch
    ) -> None:
        """From now on the defaults hold for the type; what was scheduled is off."""
        note(subject=site_type)
        target = service.of_type(principal, site_type, change=True)
        await service.end(session, figures, target, principal, now, expected)

    async def read_site_type_history(
        site_type: SiteType, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
    ) -> Page[VersionRead]:
        """Every version of the type's values, newest first."""
        found = repository.history(figures.kind, "site_type", site_type)
        return await paginate(session, found, page, order=repository.NEWEST_FIRST, schema=VersionRead)

    path = "/site-type-policies/{site_type}"
    endpoints.get(path, response_model=shapes.of_type)(read_site_type_policy)
    endpoints.put(path, response_model=shapes.of_type)(_taking(shapes.change, set_site_type_policy))
    endpoints.delete(path, status_code=204)(remove_site_type_policy)
    endpoints.get(f"{path}/history")(read_site_type_history)


Endpoint = Callable[..., Coroutine[Any, Any, Any]]


def _taking(change: type[StartingAt], endpoint: Endpoint) -> Endpoint:
    """The endpoint with the service's own schema as its body: that is known only here."""
    endpoint.__annotations__["body"] = change
    return endpoint


async def _set(
    session: AsyncSession,
    figures: Figures[Any],
    target: Target,
    body: StartingAt,
    principal: Principal,
    now: datetime,
    expected: int | None,
    check: BoundCheck | None,
) -> None:
    """Write the values that were named, whole, from when they are to begin."""
    values = body.model_dump(mode="json", include=body.model_fields_set - {"effective_from"})
    begins = body.effective_from
    await service.set_values(
        session, figures, target, values, principal, now, effective_from=begins, expected=expected, check=check
    )


async def _answer(
    session: AsyncSession, figures: Figures[Any], shapes: Schemas, target: Target, now: datetime, response: Response
) -> Schema:
    found = await service.read(session, figures, target, now)
    etag(response, found.version)
    named = {"site_type": target.site_type}
    shape: type[Schema] = shapes.of_type
    if target.scope == "site":
        shape, named = shapes.at_site, {**named, "site_id": target.scope_id}
    values = shapes.values.model_validate(found.policy).model_dump(mode="json")
    beside = {"version": found.version, "sources": _sources(figures, found), "scheduled": found.scheduled}
    return shape.model_validate({**values, **named, **beside})


def _sources(figures: Figures[Any], found: Read) -> dict[str, SourceRead]:
    return {name: _source(found.sources.get(name)) for name in figures.names}


def _source(layer: StoredVersion | None) -> SourceRead:
    if layer is None:
        return SourceRead(source="default")
    return SourceRead(source=layer.scope, version=layer.version, effective_from=layer.effective_from)
