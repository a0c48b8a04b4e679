"""What no text for people holds: codes, names of fields, times and ids as machines write them."""

import re

HAN = re.compile(r"[\u4e00-\u9fff]")
MACHINE = {
    "a name of a field or a value": re.compile(r"\b[a-z]+(?:_[a-z0-9]+)+\b"),
    "code": re.compile(r"`|\b(?:GET|PUT|POST|PATCH|DELETE) /|\w+: ?true\b|\bFW_\w+|\bX-\w+|[\[{]\""),
    "a list of a problem": re.compile(r"\berrors\b|trace_id"),
    "an ISO time": re.compile(r"\d{4}-\d\d-\d\dT|\bISO\b|\bRFC\b"),
    "an id": re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}"),
    "an answer of a mail server": re.compile(r"\b[245]\d\d[ -]\d\.\d\.\d"),
    "JSON's word": re.compile(r"\b(?:JSON|UUID|null|base64|boolean|array)\b"),
}


def machine_words(text: str) -> list[str]:
    """What in a text is not for people, by kind."""
    return [f"{kind}: {found[0]}" for kind, pattern in MACHINE.items() for found in pattern.finditer(text)]


def worded(pair: tuple[str, str]) -> list[str]:
    """What is wrong with a thing said in both languages."""
    zh, en = pair
    wrong = machine_words(zh) + machine_words(en)
    if not HAN.search(zh) and zh not in SAME:
        wrong.append(f"no Chinese: {zh}")
    if HAN.search(en) or not en:
        wrong.append(f"no English: {en}")
    return wrong


SAME = {"Webhook", "UTC"}
