"""Everything received, in the order it came, duplicates included."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

Kind = Literal["mail", "webhook"]

SCHEMA = """
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('mail', 'webhook')),
    received_at TEXT NOT NULL,
    content TEXT NOT NULL
)
"""


class Store:
    """One SQLite file. Used from one thread only, the event loop's."""

    def __init__(self, file: Path) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute(SCHEMA)

    def add(self, kind: Kind, content: dict[str, Any]) -> int:
        """Keep a message; returns its number."""
        cursor = self._connection.execute(
            "INSERT INTO messages (kind, received_at, content) VALUES (?, ?, ?)",
            (kind, datetime.now(UTC).isoformat(), json.dumps(content, ensure_ascii=False)),
        )
        return int(cursor.lastrowid or 0)

    def read(self, kind: Kind | None = None, since: int = 0, limit: int = 1000) -> list[dict[str, Any]]:
        """The messages after number ``since``, oldest first."""
        rows = self._connection.execute(
            "SELECT id, kind, received_at, content FROM messages WHERE id > ? AND (? IS NULL OR kind = ?) "
            "ORDER BY id LIMIT ?",
            (since, kind, kind, limit),
        )
        return [_message(row) for row in rows]

    def newest(self, limit: int) -> list[dict[str, Any]]:
        """The last messages, newest first."""
        rows = self._connection.execute(
            "SELECT id, kind, received_at, content FROM messages ORDER BY id DESC LIMIT ?", (limit,)
        )
        return [_message(row) for row in rows]

    def one(self, number: int) -> dict[str, Any] | None:
        """One message, or None."""
        row = self._connection.execute(
            "SELECT id, kind, received_at, content FROM messages WHERE id = ?", (number,)
        ).fetchone()
        return _message(row) if row else None

    def clear(self) -> int:
        """Forget all; numbers are not used again. Returns how many there were."""
        return self._connection.execute("DELETE FROM messages").rowcount

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def _message(row: tuple[int, str, str, str]) -> dict[str, Any]:
    number, kind, received_at, content = row
    return {"id": number, "kind": kind, "received_at": received_at, **json.loads(content)}
