"""For schemathesis: two of three cases name what exists, so that they get past 404."""

import json
import os
import random
from typing import Any

import schemathesis

IDS: dict[str, str] = json.loads(os.environ["FUZZ_IDS"])
_dice = random.Random(os.environ["FUZZ_SEED"])


def _real(values: Any) -> Any:
    if not isinstance(values, dict):
        return values
    return {name: IDS[name] if name in IDS and _dice.random() < 2 / 3 else value for name, value in values.items()}


@schemathesis.hook
def map_path_parameters(_context: Any, path_parameters: Any) -> Any:
    """Of the path."""
    return _real(path_parameters)


@schemathesis.hook
def map_query(_context: Any, query: Any) -> Any:
    """Of the query."""
    return _real(query)


@schemathesis.hook
def map_body(_context: Any, body: Any) -> Any:
    """Of the body."""
    return _real(body)
