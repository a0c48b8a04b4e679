"""What clients send and get about the policy values of many sites at once."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self, cast
from uuid import UUID

from pydantic import Field, create_model, model_validator

from svckit.figures.domain import Source
from svckit.figures.schemas import StartingAt, VersionRead
from svckit.web import Int64, Schema
from svckit.web.validation_texts import mistake

MOST_SITES = 500
"""So many sites take a third of a second, and the server has that many locks to spare."""


class PolicyEdition(Schema):
    """A site as the caller has seen it."""

    site_id: UUID
    version: Annotated[Int64, Field(ge=0)] | None = Field(
        default=None, description="The `version` that was read; the site is refused where it has another by now."
    )


class BatchOrder(StartingAt):
    """The same change at many sites: figures that are neither in ``values`` nor in ``unset`` stay as they are."""

    sites: Annotated[list[PolicyEdition], Field(min_length=1, max_length=MOST_SITES)] = Field(
        description="Each site once; all are changed or none."
    )
    values: Any
    unset: list[Any] = Field(
        default_factory=list,
        description="Figures that come from the site's type, else the defaults, again. All of them: nothing is set.",
    )
    dry_run: bool = Field(default=False, description="Only say what would become of each site.")

    @property
    def versions(self) -> dict[UUID, int | None]:
        """The sites with the versions that the caller has seen."""
        return {one.site_id: one.version for one in self.sites}

    @model_validator(mode="after")
    def each_named_once(self) -> Self:
        """No site twice, no figure both set and unset, and something to do."""
        if len(self.versions) != len(self.sites):
            raise mistake("site_twice", zh="同一站点只能列出一次。", en="Name each site once.")
        if self.values.model_fields_set & set(self.unset):
            raise mistake(
                "set_and_unset",
                zh="同一项不能既设置又恢复。",
                en="A figure is either set or given back to the site's type, not both.",
            )
        if not self.values.model_fields_set and not self.unset:
            raise mistake("nothing_named", zh="请至少指定一项要修改的内容。", en="Name at least one figure to change.")
        return self


class FigureChange(Schema):
    """A figure that the request names, in force at the site from when the change counts: without it, and with it."""

    name: str
    before: Any
    before_source: Source
    after: Any
    after_source: Source


class PolicyRefusal(Schema):
    """Why a site cannot be changed, in your language."""

    code: str
    detail: str


class PolicyBatchRow(Schema):
    """What becomes of a site, in the order of the request.

    ``unchanged``: it has just that already; no version is written. ``replaces``: what was scheduled for later there and
    will not come.
    """

    site_id: UUID
    site_type: str | None
    version: int = Field(description="The newest version of the site: after the change; for a dry run, before it.")
    outcome: Literal["changed", "unchanged", "refused"]
    changes: list[FigureChange]
    replaces: list[VersionRead]
    error: PolicyRefusal | None = None


class PolicyBatchRead(Schema):
    """``applied``: false where it was only tried. ``effective_from``: from when the change counts."""

    applied: bool
    changed: int
    unchanged: int
    refused: int
    effective_from: datetime
    rows: list[PolicyBatchRow]


def order_of(values: type[Schema], names: tuple[str, ...]) -> type[BatchOrder]:
    """The request with the service's own schema of values."""
    figure: Any = Literal.__getitem__(names)
    fields: dict[str, Any] = {
        "values": (values, Field(default_factory=values, description="What is set; the rest stays.")),
        "unset": (list[figure], BatchOrder.model_fields["unset"]),
    }
    return cast(
        "type[BatchOrder]", create_model("PolicyBatch", __base__=BatchOrder, __doc__=BatchOrder.__doc__, **fields)
    )
