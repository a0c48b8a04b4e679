"""What clients send and get about checklists."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from monitoring_svc.checklists.domain import Anchor, FailureSeverity, ItemKind, Kind
from monitoring_svc.devices.domain import Kind as DeviceKind
from svckit.web import Code, FiniteFloat, SafeStr, Schema, Text

MOST_ITEMS = 120
MOST_PHOTOS_OF_ITEM = 12
Title = Annotated[SafeStr, Field(max_length=120)]
Hint = Annotated[Text, Field(min_length=1, max_length=500)]
Minutes = Annotated[int, Field(ge=-720, le=1440)]


class ScheduleBody(Schema):
    """When within a shift, in minutes after its start or its end; below 0: before it."""

    anchor: Anchor
    from_min: Minutes
    until_min: Minutes
    every_min: Annotated[int, Field(ge=15, le=1440)] | None = Field(
        default=None, description="Again and again after so long, from the start of the shift; left out: once."
    )


class OptionBody(Schema):
    """One answer of a choice."""

    value: Code
    zh: Title
    en: Title
    ok: bool = Field(default=True, description="False: who answers so says that it does not pass.")


class OnlyIfBody(Schema):
    """The item counts only where an earlier item has one of these answers."""

    item: Code
    values: Annotated[list[Code], Field(min_length=1, max_length=12)]


class OnFailureBody(Schema):
    """How bad it is where the item does not pass. ``major`` and ``critical`` are told at once."""

    severity: FailureSeverity
    zh: Title | None = Field(default=None, description="What it is called then; left out: the title.")
    en: Title | None = None


class DevicesBody(Schema):
    """The site's monitoring devices that an item looks at: all of these kinds, and those of these codes."""

    kinds: Annotated[list[DeviceKind], Field(max_length=5)] = Field(default_factory=list)
    codes: Annotated[list[Code], Field(max_length=200)] = Field(default_factory=list)


class ItemBody(Schema):
    """One thing to check. The answer of ``pass_fail`` is ``pass`` or ``fail``."""

    key: Code = Field(description="Names the item in every version; an answer stands under it.")
    kind: ItemKind
    title_zh: Title
    title_en: Title
    hint_zh: Hint | None = None
    hint_en: Hint | None = None
    required: bool = Field(default=True, description="False: it may be left out without a reason.")
    unit: Annotated[SafeStr, Field(max_length=20)] | None = None
    min: FiniteFloat | None = Field(default=None, description="A reading below it does not pass.")
    max: FiniteFloat | None = Field(default=None, description="A reading above it does not pass.")
    decimals: Annotated[int, Field(ge=0, le=3)] | None = Field(default=None, description="Decimals of a reading shown.")
    options: Annotated[list[OptionBody], Field(max_length=12)] = Field(default_factory=list)
    only_if: OnlyIfBody | None = None
    on_failure: OnFailureBody | None = Field(default=None, description="Left out: it is on record and opens nothing.")
    min_photos: Annotated[int, Field(ge=1, le=MOST_PHOTOS_OF_ITEM)] | None = Field(
        default=None, description="So many photos answer an item of kind `photo`; left out: one."
    )
    must_stay_on: bool = Field(default=False, description="Equipment that must never be switched off (R-4.3.2b).")
    checkpoint: Code | None = Field(default=None, description="At which checkpoint of the route; left out: anywhere.")
    devices: DevicesBody | None = Field(
        default=None, description="What is known of these devices is suggested as its answer (R-4.1.2b)."
    )
    test_alarm: bool = Field(
        default=False, description="A test alarm of its devices is made, and says whether it passes (R-4.1.2b)."
    )


class ContentBody(Schema):
    """What a version of a checklist says."""

    name_zh: Title
    name_en: Title
    purpose_zh: Hint | None = None
    purpose_en: Hint | None = None
    schedule: ScheduleBody | None = Field(default=None, description="Left out: it is opened by hand only.")
    route_id: UUID | None = Field(default=None, description="The route of the site that is followed.")
    items: Annotated[list[ItemBody], Field(min_length=1, max_length=MOST_ITEMS)]


class ChecklistBody(ContentBody):
    """A checklist as it is set: the post that works through it, and what it says."""

    kind: Kind
    post: Code
    active: bool = Field(default=True, description="False: no more inspections are made of it.")


class ChecklistCreate(ChecklistBody):
    """``site_id``: for this site only, beside those of its type; left out: for every site of ``site_type``."""

    code: Code
    site_id: UUID | None = None
    site_type: Code = "default"


class ChecklistSummary(Schema):
    """A checklist without its items."""

    id: UUID
    version: int
    code: str
    kind: Kind
    post: str
    site_id: UUID | None
    site_type: str
    active: bool
    name_zh: str
    name_en: str
    schedule: ScheduleBody | None
    item_count: int


class ChecklistRead(ChecklistCreate):
    id: UUID
    version: int


class ChecklistVersionRead(Schema):
    """One version as it was set."""

    version: int
    created_at: datetime
    created_by: UUID | None = Field(description="Null: it came with a release.")
    created_by_name: str | None
    content: ContentBody


class ChecklistVersions(Schema):
    """Every version, the newest first."""

    items: list[ChecklistVersionRead]
