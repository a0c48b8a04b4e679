"""What clients send and get about post types."""

from pydantic import MISSING

from svckit.web import Code, SafeStr, Schema


class PostCreate(Schema):
    code: Code
    name_zh: SafeStr
    name_en: SafeStr


class PostPatch(Schema):
    """Only what is given changes. ``active: false`` takes the post out of use; those of the regulation stay."""

    name_zh: SafeStr | MISSING = MISSING
    name_en: SafeStr | MISSING = MISSING
    active: bool | MISSING = MISSING


class PostRead(Schema):
    code: str
    version: int
    name_zh: str
    name_en: str
    active: bool
