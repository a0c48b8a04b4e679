"""What each kind of validation error means, in Chinese; pydantic brings the English."""

from collections.abc import Mapping
from typing import Any

_FALLBACK = "该值无效。"
_TEXTS: dict[str, str] = {
    "missing": "缺少该字段。",
    "extra_forbidden": "不接受该字段。",
    "string_type": "必须是字符串。",
    "string_too_short": "至少需要 {min_length} 个字符。",
    "string_too_long": "不得超过 {max_length} 个字符。",
    "string_pattern_mismatch": "格式不符，应匹配 {pattern}。",
    "string_unicode": "不是有效的 Unicode 文本。",
    "control_character": "不得包含控制字符或残缺的代理字符。",
    "hidden_character": "不得包含看不见的或改变文字方向的字符：请删除第 {place} 个字符 {code}，或重新输入。",
    "nothing_visible": "请填写看得见的内容。",
    "login_name": "登录名不能包含空格和看不见的字符，请使用文字、数字和符号，例如 li.wei。",
    "email_bare": "请只填写一个邮箱地址，例如 name@example.com，不要带姓名、尖括号、空格、mailto: 或分号。",
    "email_ascii": "邮箱 @ 之前请使用字母和数字，例如 li.wei@example.com；多数邮件服务器不支持其他文字。",
    "email_address": "请填写完整的电子邮箱，例如 name@example.com，并检查是否多写或漏写了符号。",
    "phone_number": "请填写完整的电话号码，例如 13800138000、010-65529988转8001 或 +1 202 456 1111，并检查位数和区号。",
    "local_number": "请填写 119、95598 这样的短号码，或带区号的完整电话号码，并检查位数。",
    "int_type": "必须是整数。",
    "int_parsing": "必须是整数。",
    "int_parsing_size": "整数超出允许范围。",
    "int_from_float": "必须是整数，不能带小数。",
    "float_type": "必须是数字。",
    "float_parsing": "必须是数字。",
    "finite_number": "必须是有限的数字。",
    "not_a_number": "必须是数字，不能是 true 或 false。",
    "bool_type": "必须是 true 或 false。",
    "bool_parsing": "必须是 true 或 false。",
    "greater_than": "必须大于 {gt}。",
    "greater_than_equal": "不得小于 {ge}。",
    "less_than": "必须小于 {lt}。",
    "less_than_equal": "不得大于 {le}。",
    "enum": "必须是以下之一：{expected}。",
    "literal_error": "必须是以下之一：{expected}。",
    "uuid_type": "必须是 UUID。",
    "uuid_parsing": "必须是 UUID。",
    "datetime_type": "必须是 ISO 8601 时间。",
    "datetime_parsing": "必须是 ISO 8601 时间。",
    "datetime_from_date_parsing": "必须是 ISO 8601 时间。",
    "timezone_aware": "时间必须带时区偏移，例如 2026-11-23T08:00:00Z。",
    "time_as_text": "必须是带时区偏移的 ISO 8601 时间文本，例如 2026-11-23T08:00:00Z。",
    "time_out_of_range": "时间必须在 1970 年至 2200 年之间。",
    "date_parsing": "必须是 ISO 8601 日期。",
    "date_from_datetime_parsing": "必须是 ISO 8601 日期。",
    "list_type": "必须是数组。",
    "dict_type": "必须是对象。",
    "model_type": "必须是对象。",
    "model_attributes_type": "必须是对象。",
    "too_short": "至少需要 {min_length} 项。",
    "too_long": "不得超过 {max_length} 项。",
    "union_tag_invalid": "类型标记 {tag} 无效，应为以下之一：{expected_tags}。",
    "union_tag_not_found": "缺少类型标记 {discriminator}。",
    "json_invalid": "不是有效的 JSON。",
}


def chinese(kind: str, context: Mapping[str, Any] | None, english: str) -> str:
    """The Chinese text of a pydantic error; a value error raised by our own validators keeps its own words."""
    if kind in {"value_error", "assertion_error"}:
        return english
    try:
        return _TEXTS.get(kind, _FALLBACK).format(**(context or {}))
    except (KeyError, IndexError):
        return _FALLBACK
