"""What each kind of mistake in a request means, for people; a program has its code and, as hint, pydantic's words."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticCustomError

from contracts.words import Words

CODE_PATTERN = r"^[a-z0-9][a-z0-9._-]{0,62}$"
_FORMS = {
    CODE_PATTERN: Words(
        "只能用小写字母、数字、点、下划线和短横线，以字母或数字开头，最多 63 个字符，例如 cam-01。",
        "Use small letters, digits, dots, underscores and dashes, a letter or digit first, at most 63: such as cam-01.",
    ),
}
"""What a text of this pattern has to look like."""
_FALLBACK = Words("该值无效，请核对。", "This is not right. Check it.")
TEXTS: dict[str, Words] = {
    "missing": Words("请填写此项。", "This is needed."),
    "extra_forbidden": Words("此处不接受这一项。", "This is not taken here."),
    "string_type": Words("请填写文本。", "Write a text."),
    "string_too_short": Words("至少需要 {min_length} 个字符。", "Write at least {min_length} characters."),
    "string_too_long": Words("不得超过 {max_length} 个字符。", "Write at most {max_length} characters."),
    "string_pattern_mismatch": Words("格式不符，请核对。", "This is not in the right form. Check it."),
    "string_unicode": Words(
        "含有无法识别的字符，请重新输入。", "It contains characters that are not text. Type it anew."
    ),
    "control_character": Words(
        "不得包含控制字符或残缺的字符，请重新输入。",
        "It contains control characters or broken ones. Type it anew.",
    ),
    "hidden_character": Words(
        "不得包含看不见的或改变文字方向的字符：请删除第 {place} 个字符 {code}，或重新输入。",
        "It contains a character that cannot be seen or that turns the text: delete character number {place}, {code}, "
        "or type the text anew.",
    ),
    "nothing_visible": Words("请填写看得见的内容。", "Write something that can be seen."),
    "login_name": Words(
        "登录名不能包含空格和看不见的字符，请使用文字、数字和符号，例如 li.wei。",
        "A username has no spaces and nothing that cannot be seen: use letters, digits and signs, such as li.wei.",
    ),
    "email_bare": Words(
        "请只填写一个邮箱地址，例如 name@example.com，不要带姓名、尖括号、空格或分号。",
        "Write one bare address such as name@example.com, without a name, brackets, spaces or semicolons.",
    ),
    "email_ascii": Words(
        "邮箱 @ 之前请使用字母和数字，例如 li.wei@example.com；多数邮件服务器不支持其他文字。",
        "Use plain letters and digits before the @, such as li.wei@example.com; few mail servers carry anything else.",
    ),
    "email_address": Words(
        "请填写完整的电子邮箱，例如 name@example.com，并检查是否多写或漏写了符号。",
        "Write a whole e-mail address such as name@example.com, and check it for missing parts and signs.",
    ),
    "phone_number": Words(
        "请填写完整的电话号码，例如 13800138000、010-65529988转8001 或 +1 202 456 1111，并检查位数和区号。",
        "Write a whole phone number such as 13800138000, 010-65529988 ext. 8001 or +1 202 456 1111, and check its "
        "digits and area code.",
    ),
    "local_number": Words(
        "请填写 119、95598 这样的短号码，或带区号的完整电话号码，并检查位数。",
        "Write a short number such as 119 or 95598, or a whole phone number with its area code, and check its digits.",
    ),
    "int_type": Words("请填写整数。", "Write a whole number."),
    "int_parsing": Words("请填写整数。", "Write a whole number."),
    "int_parsing_size": Words("整数超出允许范围。", "The number is too large."),
    "int_from_float": Words("请填写整数，不能带小数。", "Write a whole number, without decimals."),
    "float_type": Words("请填写数字。", "Write a number."),
    "float_parsing": Words("请填写数字。", "Write a number."),
    "finite_number": Words("请填写有限的数字。", "Write a finite number."),
    "not_a_number": Words("请填写数字。", "Write a number."),
    "bool_type": Words("请选择是或否。", "Choose yes or no."),
    "bool_parsing": Words("请选择是或否。", "Choose yes or no."),
    "greater_than": Words("必须大于 {gt}。", "It must be more than {gt}."),
    "greater_than_equal": Words("不得小于 {ge}。", "It must be at least {ge}."),
    "less_than": Words("必须小于 {lt}。", "It must be less than {lt}."),
    "less_than_equal": Words("不得大于 {le}。", "It must be at most {le}."),
    "enum": Words("请选择允许的选项。", "Choose one of the options."),
    "literal_error": Words("请选择允许的选项。", "Choose one of the options."),
    "uuid_type": Words("编号无效，请重新选择。", "This number names nothing. Choose anew."),
    "uuid_parsing": Words("编号无效，请重新选择。", "This number names nothing. Choose anew."),
    "datetime_type": Words("请填写日期和时间。", "Give a date and a time."),
    "datetime_parsing": Words("请填写日期和时间。", "Give a date and a time."),
    "datetime_from_date_parsing": Words("请填写日期和时间。", "Give a date and a time."),
    "timezone_aware": Words("时间须带时区。", "The time needs its zone."),
    "time_as_text": Words("请填写带时区的日期和时间。", "Give a date and a time with its zone."),
    "time_out_of_range": Words(
        "时间必须在 1970 年至 2200 年之间。",
        "The time must lie between the years 1970 and 2200.",
    ),
    "date_parsing": Words("请填写日期。", "Give a date."),
    "date_from_datetime_parsing": Words("请填写日期。", "Give a date."),
    "list_type": Words("此处应为列表。", "A list belongs here."),
    "dict_type": Words("此处应为多项内容。", "Several parts belong here."),
    "model_type": Words("此处应为多项内容。", "Several parts belong here."),
    "model_attributes_type": Words("此处应为多项内容。", "Several parts belong here."),
    "too_short": Words("至少需要 {min_length} 项。", "Give at least {min_length}."),
    "too_long": Words("不得超过 {max_length} 项。", "Give at most {max_length}."),
    "union_tag_invalid": Words("类型无效，请选择允许的类型。", "There is no such kind. Choose one of those there are."),
    "union_tag_not_found": Words("请选择类型。", "Choose a kind."),
    "json_invalid": Words("发送的内容无法读取，请重试。", "What was sent cannot be read. Try again."),
}


def mistake(kind: str, *, zh: str, en: str) -> PydanticCustomError:
    """A mistake that a validator of a service's own finds; its words stand where it is found."""
    return PydanticCustomError(kind, "{en}", {"zh": zh, "en": en})


def words_of(kind: str, context: Mapping[str, Any] | None) -> Words:
    """What a mistake means."""
    given = context or {}
    if {"zh", "en"} <= given.keys():
        return Words(str(given["zh"]), str(given["en"]))
    zh, en = _FORMS.get(given.get("pattern", "")) or TEXTS.get(kind, _FALLBACK)
    try:
        return Words(zh.format(**given), en.format(**given))
    except (KeyError, IndexError):
        return _FALLBACK
