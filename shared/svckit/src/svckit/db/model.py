"""The declarative base of every service's tables."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, LargeBinary, MetaData, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from svckit.core.ids import uuid7

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_metadata: dict[str, MetaData] = {}


def metadata_of(package: str) -> MetaData:
    """The tables of one service: services may use the same table name, and tests load all five in one process."""
    return _metadata.setdefault(package, MetaData(naming_convention=NAMING))


class Model(DeclarativeBase):
    """Base of all tables. ``datetime`` is timestamptz (aware, UTC), dicts and lists are JSONB, ``int`` is bigint."""

    type_annotation_map = {  # noqa: RUF012  SQLAlchemy reads it off the class
        datetime: DateTime(timezone=True),
        UUID: Uuid(),
        dict[str, Any]: JSONB(),
        list[Any]: JSONB(),
        bytes: LargeBinary(),
        str: Text(),
        int: BigInteger(),
    }

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Put the table into the metadata of the service that declares it."""
        if "__tablename__" in cls.__dict__:
            cls.metadata = metadata_of(cls.__module__.partition(".")[0])
        super().__init_subclass__(**kwargs)


def table_of(model: type[Model]) -> Table:
    """The table of a model: for statements that are built once and run many times."""
    table = model.__table__
    assert isinstance(table, Table)
    return table


def uuid_pk() -> Mapped[UUID]:
    """A primary key made by the application: uuid7, so that keys are unguessable enough and insert in order."""
    return mapped_column(Uuid(), primary_key=True, default=uuid7)
