"""Post types as they are stored."""

from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Post(Model):
    """What a person can be on duty as. Data: a new post type needs no code (R-1.2.1b)."""

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str]
    name_en: Mapped[str]
