"""What clients send and get about staff. Passwords come in and never go out."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import MISSING, AfterValidator, Field, StringConstraints

from roster_svc.sites.schemas import Label
from roster_svc.staff.normalization import login_name
from svckit.web import Code, EmailAddress, PhoneNumber, SafeStr, Schema
from svckit.web.types import clean_text

Language = Literal["zh-CN", "en"]
LoginName = Annotated[SafeStr, AfterValidator(login_name)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=256), AfterValidator(clean_text)]
Roles = Annotated[list[Code], Field(max_length=50)]
SiteIds = Annotated[list[UUID], Field(max_length=500)]


class StaffCreate(Schema):
    """``roles``: account roles or codes of post types. HQ roles with empty ``site_ids`` see every site.

    ``password_temporary``: whoever signs in with the password has to replace it, within days.
    """

    code: Label
    name: SafeStr
    username: LoginName | None = None
    password: Password | None = Field(default=None, repr=False)
    password_temporary: bool = False
    email: EmailAddress | None = None
    phone: PhoneNumber | None = None
    language: Language = "zh-CN"
    roles: Roles
    site_ids: SiteIds = Field(default_factory=list)


class StaffPatch(Schema):
    """Only what is given changes."""

    name: SafeStr | MISSING = MISSING
    username: LoginName | MISSING = MISSING
    password: Password | MISSING = Field(default=MISSING, repr=False)
    password_temporary: bool = False
    email: EmailAddress | MISSING | None = MISSING
    phone: PhoneNumber | MISSING | None = MISSING
    language: Language | MISSING = MISSING
    roles: Roles | MISSING = MISSING
    site_ids: SiteIds | MISSING = MISSING
    active: bool | MISSING = MISSING


class OwnPatch(Schema):
    """What people change of their own data. Only what is given changes."""

    email: EmailAddress | MISSING | None = MISSING
    phone: PhoneNumber | MISSING | None = MISSING
    language: Language | MISSING = MISSING


class StaffRead(Schema):
    """``unusable``: which of the ways to reach the person cannot be used, and so have to be corrected. They were stored
    when nobody checked them so closely.
    """

    id: UUID
    version: int
    code: str
    name: str
    username: str | None
    password_temporary: bool
    email: str | None
    phone: str | None
    language: str
    roles: list[str]
    site_ids: list[UUID]
    active: bool
    unusable: list[Literal["email", "phone"]]


class OnPost(Schema):
    staff_id: UUID
    name: str


class PostLeft(Schema):
    """A post where the person was on duty and may not be any more.

    ``empty``: nobody is there now. ``on_duty``: who has it now; where the post is empty, whom the roster names for it
    and who is called. Nobody: put somebody on the roster.
    """

    site_id: UUID
    post: str
    empty: bool
    on_duty: list[OnPost]


class StaffChanged(StaffRead):
    """``posts_left``: what the change means for who is on duty at this moment."""

    posts_left: list[PostLeft]
