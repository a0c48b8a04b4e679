"""Per-site policy values: typed, defaults ← site type ← site, versioned, each from a time on (ADR 0017).

A service declares its policy once, as `Figures(kind, model)`; the table, the HTTP paths, the event and the resolution
are the same everywhere.
"""

from svckit.figures.declaration import Figures, InForce
from svckit.figures.repository import in_force, layers_sql

__all__ = ["Figures", "InForce", "in_force", "layers_sql"]
