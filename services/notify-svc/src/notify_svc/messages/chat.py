"""A call as a message in a group chat: a title, a few lines, a link. Pure but for the templates."""

from typing import NamedTuple

from notify_svc.channels.port import Outgoing
from notify_svc.messages import wording
from notify_svc.messages.mail import context_of, one_line, subject, template, template_of

_PLAIN = str.maketrans("<>[]@*`#|", "＜＞［］＠＊｀＃｜")
"""Signs that would be markup or call people, as their wide forms: they look the same and do nothing."""
_LINKS = {
    "chat": {"zh": "确认，我已接手", "en": "Acknowledge: I have it"},
    "chat-digest": {"zh": "打开事件列表", "en": "Open the list of incidents"},
    "chat-code": {"zh": "", "en": ""},
    "chat-call": {"zh": "应答", "en": "Answer"},
    "chat-shift-change": {"zh": "查看我的班次", "en": "See my shifts"},
}
_MARK = "…"


class Chat(NamedTuple):
    """What a group reads. ``label``: what the link is for."""

    title: str
    lines: tuple[str, ...]
    label: str
    link: str | None


def chat_of(message: Outgoing) -> Chat:
    """The message, with nothing in it that a chat would take for markup."""
    language = wording.language_of(message.language)
    kind = template_of(message.content, "chat")
    context = {
        name: _in_chat(value) if isinstance(value, str) else value for name, value in context_of(message).items()
    }
    written = template(f"{kind}.{language}.txt").render(context)
    lines = tuple(_plain(one_line(line)) for line in written.splitlines())
    said = tuple(line for line in lines if line)
    title = _plain(subject(message.content, language))
    if message.content.call is not None and message.link is None:
        return Chat(title, said, {"zh": "查看", "en": "See it"}[language], message.page)
    return Chat(title, said, _LINKS[kind][language], message.link)


def in_lines(chat: Chat, room: int) -> str:
    """As plain text of at most ``room`` bytes."""
    return _joined(chat.title, chat.lines, f"{chat.label}\n{chat.link}" if chat.link else "", "\n", room)


def in_markdown(chat: Chat, room: int) -> str:
    """As markdown of at most ``room`` bytes."""
    return _joined(f"### {chat.title}", chat.lines, f"[{chat.label}]({chat.link})" if chat.link else "", "\n\n", room)


def _joined(title: str, lines: tuple[str, ...], link: str, gap: str, room: int) -> str:
    """Title and link stand; where the lines do not fit, the longest are cut first."""
    shown = list(lines)
    while len((text := gap.join(part for part in (title, *shown, link) if part)).encode()) > room and any(shown):
        longest = max(range(len(shown)), key=lambda index: len(shown[index]))
        shown[longest] = _cut(shown[longest], len(text.encode()) - room)
    return text


def _cut(line: str, over: int) -> str:
    """The line, shorter by at least ``over`` bytes where it is that long."""
    encoded = line.removesuffix(_MARK).encode()
    kept = encoded[: max(0, len(encoded) - over - len(_MARK.encode()))].decode("utf-8", "ignore")
    return kept + _MARK if kept else ""


def _in_chat(words: str) -> str:
    return _plain(one_line(words))


def _plain(words: str) -> str:
    return words.translate(_PLAIN)
