"""HTTP of the policy values of many sites at once, the same in every service."""

from collections import Counter
from typing import Any

from fastapi import APIRouter, Request

from svckit.core.errors import Language
from svckit.figures import domain
from svckit.figures.batch import Batch, Change, Layers, Row
from svckit.figures.batch_schemas import (
    BatchOrder,
    FigureChange,
    PolicyBatchRead,
    PolicyBatchRow,
    PolicyRefusal,
    order_of,
)
from svckit.figures.checks import Check, bound
from svckit.figures.declaration import Figures
from svckit.figures.schemas import VersionRead
from svckit.web import Now, PrincipalDep, Schema, SessionDep, SettingsDep
from svckit.web.language import language_of


def add_batch(endpoints: APIRouter, figures: Figures[Any], values: type[Schema], check: Check | None) -> None:
    """The route of a service's policy that changes many sites."""
    rows = _Rows(figures, values)

    async def set_many_policies(
        body: BatchOrder,
        request: Request,
        session: SessionDep,
        principal: PrincipalDep,
        now: Now,
        settings: SettingsDep,
    ) -> PolicyBatchRead:
        """Change the figures that are named at many sites, all or none; all other figures stay as they are there.

        `errors` of the refusal has the place and the reason of each site that cannot be changed. With ``dry_run`` each
        row says what would become of its site, and why it would be refused. A site that has just that already is left
        as it is, so sending it again changes nothing more.
        """
        change = Change(
            values=body.values.model_dump(mode="json", include=body.values.model_fields_set),
            unset=frozenset(body.unset),
            begins=domain.starting_at(body.effective_from, now),
        )
        batch = Batch(session, figures, body.versions, change, bound(check, settings))
        done = await (batch.plan(principal, now) if body.dry_run else batch.apply(principal, now))
        return rows.told(done, change, language_of(request.scope), applied=not body.dry_run)

    set_many_policies.__annotations__["body"] = order_of(values, figures.names)
    endpoints.post("/policies/batch")(set_many_policies)


class _Rows:
    """What became of each site, in the words of the service's own schema."""

    def __init__(self, figures: Figures[Any], values: type[Schema]) -> None:
        self._figures, self._values = figures, values

    def told(self, rows: list[Row], change: Change, language: Language, *, applied: bool) -> PolicyBatchRead:
        """The answer."""
        names = [name for name in self._figures.names if name in change.values or name in change.unset]
        each = [self._row(row, names, language, applied=applied) for row in rows]
        outcomes = Counter(row.outcome for row in each)
        return PolicyBatchRead(
            applied=applied,
            changed=outcomes["changed"],
            unchanged=outcomes["unchanged"],
            refused=outcomes["refused"],
            effective_from=change.begins,
            rows=each,
        )

    def _row(self, row: Row, names: list[str], language: Language, *, applied: bool) -> PolicyBatchRow:
        refusal = None if row.error is None else PolicyRefusal(code=row.error.code, detail=row.error.detail(language))
        return PolicyBatchRow(
            site_id=row.site_id,
            site_type=row.site_type,
            version=row.new.version if applied and row.new is not None else row.version,
            outcome="refused" if refusal else "changed" if row.new is not None else "unchanged",
            changes=[] if refusal else self._changes(row, names),
            replaces=[] if refusal else [VersionRead.model_validate(one) for one in row.replaced],
            error=refusal,
        )

    def _changes(self, row: Row, names: list[str]) -> list[FigureChange]:
        before, after = self._in_force(row.before), self._in_force(row.after)
        sources = [domain.sources(names, layers) for layers in (row.before, row.after)]
        return [
            FigureChange(
                name=name,
                before=before[name],
                before_source=_source(sources[0], name),
                after=after[name],
                after_source=_source(sources[1], name),
            )
            for name in names
        ]

    def _in_force(self, layers: Layers) -> dict[str, Any]:
        return self._values.model_validate(self._figures.resolved(layers)).model_dump(mode="json")


def _source(sources: Any, name: str) -> domain.Source:
    layer = sources.get(name)
    return "default" if layer is None else layer.scope
