"""Keys and equipment 钥匙与装备 (R-4.0.1): what a site has, who holds it, and what is missing."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

KeyKind = Annotated[str, known("key", "access_card", "radio", "tool", "other")]
KeyState = Annotated[str, known("in", "out", "missing", "withdrawn", "written_off")]
ReturnBasis = Annotated[str, known("returned", "handed_over")]
"""``handed_over``: the handover was sealed, and whoever comes holds it from then on."""


class KeyItemFact(Event):
    """What every fact of an item carries. ``number`` is what stands on it."""

    key_item_id: UUID
    site_id: UUID
    number: str
    name: str
    kind: KeyKind
    state: KeyState


class KeyItemRegistered(KeyItemFact, type="key_item.registered", topic=topics.KEY_ITEM, key="key_item_id"):
    """The item is on the register, or was changed there: the newest version is the whole truth.

    ``home``: where it belongs; ``responsible_id``: who answers for it.
    """

    home: str | None = None
    responsible_id: UUID | None = None


class KeyItemIssued(KeyItemFact, type="key_item.issued", topic=topics.KEY_ITEM, key="key_item_id"):
    """Somebody holds it. ``due_at``: the end of their duty. ``issued_by``: who wrote it down."""

    issue_id: UUID
    staff_id: UUID
    shift_id: UUID | None = None
    issued_at: datetime
    issued_by: UUID
    due_at: datetime
    handover_id: UUID | None = None


class KeyItemReturned(KeyItemFact, type="key_item.returned", topic=topics.KEY_ITEM, key="key_item_id"):
    """The person holds it no longer."""

    issue_id: UUID
    staff_id: UUID
    returned_at: datetime
    returned_by: UUID
    basis: ReturnBasis
    condition: str | None = None


class KeyItemMissing(KeyItemFact, type="key_item.missing", topic=topics.KEY_ITEM, key="key_item_id"):
    """Nobody knows where it is. ``staff_id``: who held it last, where somebody did."""

    staff_id: UUID | None = None
    missing_at: datetime
    reported_by: UUID
    remark: str


class KeyItemSettled(KeyItemFact, type="key_item.settled", topic=topics.KEY_ITEM, key="key_item_id"):
    """What was missing was found or written off, or the item was withdrawn from use; ``state`` says which."""

    settled_at: datetime
    settled_by: UUID
    reason: str
