"""How a service declares its policy: the kind, the model with the defaults, and how stored values are read."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, TypeAdapter

from svckit.figures.domain import LAYERS, StoredVersion, Values, sources

P = TypeVar("P")
Mend = Callable[[dict[str, Any]], Mapping[str, Any]]
_SITES = 4096
"""So many different sets of stored values are kept as policies."""


@dataclass(frozen=True, slots=True)
class InForce(Generic[P]):
    """The policy of a site and the versions it came from, by scope; no versions: only defaults.

    ``versions`` is what a record keeps to say by which figures it was made.
    """

    policy: P
    versions: Mapping[str, int]


def _as_stored(values: dict[str, Any]) -> Mapping[str, Any]:
    return values


@dataclass(frozen=True, kw_only=True)
class Figures(Generic[P]):
    """The policy ``kind`` of a service. ``model``: dataclass or pydantic model whose defaults are the defaults.

    ``mend`` makes of stored values what today's bounds allow, where an older release allowed more or two layers do not
    go together. ``clause``: the clause of the regulation that its changes name.
    """

    kind: str
    model: type[P]
    mend: Mend = _as_stored
    clause: str | None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the values."""
        if is_dataclass(self.model):
            return tuple(field.name for field in fields(self.model))
        assert issubclass(self.model, BaseModel)
        return tuple(self.model.model_fields)

    @cached_property
    def default(self) -> InForce[P]:
        """What holds where nothing is set."""
        return InForce(self.policy({}), {})

    def policy(self, values: Values) -> P:
        """The policy of these stored values and the defaults; names that the model lacks are ignored."""
        known = {name: values[name] for name in self.names if name in values}
        return self._adapter.validate_python(self.mend(known))

    def resolved(self, layers: Iterable[StoredVersion]) -> P:
        """The policy of these layers, one version for each scope, in any order."""
        return self.policy(self._merged(layers))

    def as_set(self, layers: Iterable[StoredVersion]) -> P:
        """The same without `mend`: what a check of new values judges."""
        return self._adapter.validate_python(self._merged(layers))

    def _merged(self, layers: Iterable[StoredVersion]) -> dict[str, Any]:
        return {name: layer.values[name] for name, layer in sources(self.names, layers).items()}

    def of_layers(self, text: str | None) -> InForce[P]:
        """The policy by what `layers_sql` answers for a site. The same text is read once."""
        return self.default if text is None else self._read(text)

    @cached_property
    def _adapter(self) -> TypeAdapter[P]:
        return TypeAdapter(self.model)

    @cached_property
    def _read(self) -> Callable[[str], InForce[P]]:
        return lru_cache(maxsize=_SITES)(self._of_text)

    def _of_text(self, text: str) -> InForce[P]:
        layers = json.loads(text)
        stored = [layers[scope] for scope in LAYERS if scope in layers]
        merged = {name: value for layer in stored for name, value in layer["values"].items()}
        return InForce(self.policy(merged), {scope: layers[scope]["version"] for scope in LAYERS if scope in layers})
