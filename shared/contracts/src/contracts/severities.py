"""How bad something looks (severity, from the rule that saw it) and how we treat it (level I-IV, from policy)."""

from typing import Annotated, Literal

from pydantic import Field

# Closed sets: they order what people are called for. Whoever met an unknown one would have to guess how loud to be.
Severity = Literal["info", "minor", "major", "critical"]
SEVERITIES: tuple[Severity, ...] = ("info", "minor", "major", "critical")

Level = Annotated[int, Field(ge=1, le=4, description="1 = I 特别重大 ... 4 = IV 一般 (国务院令493号 第3条)")]
