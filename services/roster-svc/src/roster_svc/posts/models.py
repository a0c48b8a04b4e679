"""Post types as they are stored."""

from sqlalchemy.orm import Mapped, mapped_column

from contracts.posts import PostRegistered
from contracts.words import Words
from svckit.db import Model


class Post(Model):
    """What a person can be on duty as. Data: a new post type needs no code (R-1.2.1b).

    ``active``: whether people may still be planned for it.
    ``told_version``: the newest version that the other services were told of, 0 for none.
    """

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str]
    name_en: Mapped[str]
    active: Mapped[bool] = mapped_column(server_default="true", default=True)
    told_version: Mapped[int] = mapped_column(server_default="0")

    @property
    def called(self) -> Words:
        """What people read for it."""
        return Words(self.name_zh, self.name_en)

    def registered(self) -> PostRegistered:
        """The fact that says all there is to say of the post."""
        return PostRegistered(
            code=self.code, version=self.version, name_zh=self.name_zh, name_en=self.name_en, active=self.active
        )

    def tell(self) -> PostRegistered:
        """The same, as news: told once per version."""
        self.told_version = self.version
        return self.registered()
