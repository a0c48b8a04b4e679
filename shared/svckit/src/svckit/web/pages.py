"""Lists in pages by keyset: the cursor holds the order values of the last row. Never COUNT(*), never OFFSET."""

import base64
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Depends, Query
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from sqlalchemy import ColumnElement, Select, UnaryExpression, and_, column, literal, or_, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql import operators

from svckit.core.dependency_checks import DependencyCheck
from svckit.core.errors import Unprocessable
from svckit.db import ReadSession
from svckit.web.types import Schema, clean_text

S = TypeVar("S", bound=BaseModel)
T = TypeVar("T")
R = TypeVar("R")
OrderColumn = UnaryExpression[Any] | InstrumentedAttribute[Any] | ColumnElement[Any]


class BadCursor(Unprocessable):
    """422: a cursor that we did not make, or made for another list."""

    code = "bad-cursor"
    en = "This place in the list is not known any more. Start again from its beginning."
    zh = "列表的当前位置已失效。请从头重新查看。"
    hint = "The `cursor` does not belong to this list; leave it out."


class Page(Schema, Generic[T]):
    """Part of a list. ``next_cursor`` null: this was the last part."""

    items: list[T]
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """How much of a list, and from where."""

    limit: int = 50
    cursor: str | None = None


async def _page_request(
    limit: Annotated[int, Query(ge=1, le=200, description="At most so many items")] = 50,
    cursor: Annotated[str | None, Query(max_length=2000, description="next_cursor of the page before")] = None,
) -> PageRequest:
    return PageRequest(limit, cursor)


PageQuery = Annotated[PageRequest, Depends(_page_request)]


async def paginate(
    session: AsyncSession | ReadSession,
    statement: Select[Any],
    page: PageRequest,
    *,
    order: Sequence[OrderColumn],
    schema: type[S],
) -> Page[S]:
    """One page of `statement` in `order`, whose last column must be unique and none of whose columns may be null.

    Raises `BadCursor`.
    """
    keys = [_Key.of(column) for column in order]
    if page.cursor is not None:
        statement = statement.where(_after(keys, _decode(page.cursor, keys)))
    statement = statement.order_by(None).order_by(*order).limit(page.limit + 1)
    result = await session.execute(statement)
    rows: Sequence[Any] = result.scalars().all() if len(statement.column_descriptions) == 1 else result.all()
    shown = rows[: page.limit]
    following = _encode([getattr(shown[-1], key.name) for key in keys]) if len(rows) > page.limit else None
    return Page[schema].model_construct(  # type: ignore[valid-type]  # made at run time
        items=[schema.model_validate(row, from_attributes=True) for row in shown], next_cursor=following
    )


async def batches(
    session: AsyncSession, statement: Select[R], *, order: Sequence[OrderColumn], at_once: int = 500
) -> AsyncIterator[Sequence[R]]:
    """All rows of `statement` in `order`, which is as for `paginate`, ``at_once`` at a time.

    The session forgets each part before the next is read: a list of any length costs little memory.
    """
    keys = [_Key.of(column) for column in order]
    ordered = statement.order_by(None).order_by(*order)
    part = ordered
    while True:
        found = (await session.scalars(part.limit(at_once))).all()
        yield found
        if len(found) < at_once:
            return
        part = ordered.where(_after(keys, [getattr(found[-1], key.name) for key in keys]))
        session.expunge_all()


@dataclass(frozen=True, slots=True)
class _Key:
    column: ColumnElement[Any]
    name: str
    descending: bool
    reads: TypeAdapter[Any]

    @classmethod
    def of(cls, ordering: OrderColumn) -> "_Key":
        descending = isinstance(ordering, UnaryExpression) and ordering.modifier is operators.desc_op
        column: Any = ordering.element if isinstance(ordering, UnaryExpression) else ordering
        return cls(column, column.key, descending, _adapter(column.type.python_type))


def _holds() -> bool:
    plain: ColumnElement[int] = column("c")
    return plain.desc().modifier is operators.desc_op and plain.asc().modifier is operators.asc_op


CHECK = DependencyCheck("sqlalchemy", ">=2.1,<2.2", "what an ordering tells of its direction", _holds)
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (datetime, UUID, str, int, float)}


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return _ADAPTERS[kind]


def _after(keys: Sequence[_Key], values: Sequence[Any]) -> ColumnElement[bool]:
    bound = [literal(value, key.column.type) for key, value in zip(keys, values, strict=True)]
    if len({key.descending for key in keys}) == 1:
        row, last = tuple_(*(key.column for key in keys)), tuple_(*bound)
        return row < last if keys[0].descending else row > last
    return or_(*(_beyond(keys, bound, depth) for depth in range(len(keys))))


def _beyond(keys: Sequence[_Key], bound: Sequence[Any], depth: int) -> ColumnElement[bool]:
    same = [key.column == value for key, value in zip(keys[:depth], bound[:depth], strict=True)]
    key, value = keys[depth], bound[depth]
    return and_(*same, key.column < value if key.descending else key.column > value)


def _encode(values: Sequence[Any]) -> str:
    plain = [value.isoformat() if isinstance(value, datetime) else str(value) for value in values]
    return base64.urlsafe_b64encode(json.dumps(plain).encode()).decode().rstrip("=")


def _decode(cursor: str, keys: Sequence[_Key]) -> list[Any]:
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        plain = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, RecursionError):
        raise BadCursor from None
    if not isinstance(plain, list) or len(plain) != len(keys) or not all(isinstance(part, str) for part in plain):
        raise BadCursor
    try:
        return [_storable(key.reads.validate_strings(part)) for key, part in zip(keys, plain, strict=True)]
    except ValidationError:
        raise BadCursor from None


def _storable(value: Any) -> Any:
    if isinstance(value, str) and not _is_text(value):
        raise BadCursor
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise BadCursor
    if isinstance(value, datetime) and value.tzinfo is None:
        raise BadCursor
    return value


def _is_text(value: str) -> bool:
    try:
        clean_text(value)
    except PydanticCustomError:
        return False
    return True
