"""Which characters may stand in names, titles and texts of people. Pure; after PRECIS (RFC 8264, 8266).

Its FreeformClass with two differences: emoji and the middle dot of Chinese names (阿不都·买买提) may stand anywhere,
and nothing is folded for compatibility, for （一期） and (一期) are not written alike by chance.
"""

import unicodedata

DIRECTION_CONTROLS = frozenset(map(chr, [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
"""They change the direction of what follows (CVE-2021-42574)."""
_UNSEEN = DIRECTION_CONTROLS | frozenset(map(chr, [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0]))
"""Blanks that are called letters, marks or symbols, besides whatever the categories tell."""
_REFUSED_KINDS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
_SELECTORS = frozenset(map(chr, [*range(0x180B, 0x180E), 0x180F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
"""They choose among the forms of the sign before them: emoji, and the variants of characters in Chinese names."""
_NEWER = (range(0x1F000, 0x1FB00), range(0x20000, 0x3FFFE))
"""Where this Python's table may be older than the sign: emoji, and ideographs that only names have."""
_VIRAMA = 9


def hidden_in(words: str) -> int | None:
    """Where the first character stands that cannot be seen or turns others; None where there is none."""
    if words.isascii() and words.isprintable():
        return None
    return next((at for at in range(len(words)) if _hidden(words, at)), None)


def is_blank(words: str) -> bool:
    """Whether nothing in it would be seen."""
    return not any(unicodedata.category(sign)[0] in "LNPS" or _is_newer(sign) for sign in words)


def in_one_form(words: str) -> str:
    """Composed (NFC), with every kind of blank as a plain space: what looks alike is alike."""
    composed = unicodedata.normalize("NFC", words)
    return "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in composed)


def without_direction_controls(words: str) -> str:
    """Composed (NFC), without what would turn the rest."""
    return "".join(sign for sign in unicodedata.normalize("NFC", words) if sign not in DIRECTION_CONTROLS)


def _hidden(words: str, at: int) -> bool:
    sign = words[at]
    before = words[at - 1] if at else ""
    if sign in _JOINERS:
        return not _joins(before, words[at + 1 : at + 2])
    if sign in _SELECTORS:
        return not before or before in _SELECTORS or unicodedata.category(before)[0] not in _chosen_by(sign)
    return sign in _UNSEEN or (unicodedata.category(sign) in _REFUSED_KINDS and not _is_newer(sign))


def _chosen_by(selector: str) -> str:
    """Kinds of signs that have the forms among which it chooses: as text or as a picture no letter is shown."""
    return "NPSC" if selector in "\ufe0e\ufe0f" else "LNPSC"


def _joins(before: str, after: str) -> bool:
    """Emoji into one, or a letter to the virama before it."""
    if not before:
        return False
    picture = unicodedata.category(before) in {"So", "Sk"} or before == "\ufe0f" or _is_newer(before)
    return unicodedata.combining(before) == _VIRAMA or (picture and bool(after) and _is_picture(after))


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in {"So", "Sm"} or _is_newer(sign)


def _is_newer(sign: str) -> bool:
    return any(ord(sign) in block for block in _NEWER) and not ord(sign) & 0xFFFF >= 0xFFFE
