"""The sink's page: the last messages, newest first, refreshed by the browser itself (no script)."""

import json
import re
from datetime import datetime
from html import escape
from typing import Any

REFRESH_S = 3
LINK = re.compile(r"https?://[^\s<>\"'&]+")
STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #888; }
body { font: 15px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; } p.lead { color: var(--soft); margin: 0 0 1.5rem; }
article { border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; margin: 0 0 .8rem; }
header { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline; }
h2 { font-size: 1rem; margin: 0; flex: 1 1 20rem; } time, .to { color: var(--soft); font-size: .85rem; }
.kind { font-size: .75rem; border-radius: 1rem; padding: .05rem .6rem; border: 1px solid var(--line); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0 0;
  font: 13px/1.5 ui-monospace, monospace; max-height: 22rem; overflow: auto; }
.switch { color: var(--soft); margin: -1rem 0 1.5rem; font-variant-numeric: tabular-nums; }
.alarm { color: #fff; background: #b3261e; padding: .6rem 1rem; border-radius: .6rem; font-weight: 600; }
a { color: inherit; } .empty { padding: 3rem 0; text-align: center; color: var(--soft); }
"""


def index(messages: list[dict[str, Any]], switch: str) -> str:
    """The whole page; ``switch`` is the line about the heartbeats."""
    listed = "".join(_article(message) for message in messages) or (
        '<p class="empty">还没有收到任何邮件或 webhook。<br>No mail or webhook has arrived yet.</p>'
    )
    return (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>收件箱 · Farwatch sink</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="refresh" content="{REFRESH_S}"><link rel="stylesheet" href="/sink/style.css"></head><body>'
        '<h1>收件箱 <span lang="en">Sink</span></h1>'
        '<p class="lead">演示环境发出的邮件与 webhook 都到这里，不会离开本机。'
        '<span lang="en">Mails and webhooks of this run end here; nothing leaves the machine.</span></p>'
        f"{switch}{listed}</body></html>"
    )


def _article(message: dict[str, Any]) -> str:
    title, to, text = _mail(message) if message["kind"] == "mail" else _webhook(message)
    html = f' · <a href="/sink/messages/{message["id"]}/html">HTML</a>' if message.get("html") else ""
    at = datetime.fromisoformat(message["received_at"])
    label = "邮件" if message["kind"] == "mail" else "webhook"
    return (
        f'<article><header><span class="kind">{label}</span><h2>{escape(title)}</h2>'
        f'<time datetime="{at.isoformat()}">{at:%Y-%m-%d %H:%M:%S} UTC</time></header>'
        f'<div class="to">→ {escape(to)}{html}</div><pre>{_linked(escape(text))}</pre></article>'
    )


def _mail(message: dict[str, Any]) -> tuple[str, str, str]:
    return message["subject"] or "(无主题)", ", ".join(message["to"]), message["text"]


def _webhook(message: dict[str, Any]) -> tuple[str, str, str]:
    body = message["body"]
    try:
        body = json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    except ValueError:
        body = str(body)
    name = dict(message["headers"]).get("webhook-id", "")
    return f"POST {message['path']}", name, body


def _linked(escaped: str) -> str:
    return LINK.sub(lambda found: f'<a href="{found[0]}">{found[0]}</a>', escaped)
