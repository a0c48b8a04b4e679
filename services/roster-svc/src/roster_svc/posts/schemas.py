"""What clients send and get about post types."""

from svckit.web import Code, SafeStr, Schema


class PostCreate(Schema):
    code: Code
    name_zh: SafeStr
    name_en: SafeStr


class PostRead(Schema):
    code: str
    version: int
    name_zh: str
    name_en: str
