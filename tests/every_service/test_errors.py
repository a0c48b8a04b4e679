"""Every error a service can answer with speaks both languages and tells its fields (R-X.10)."""

import re
import string
from collections.abc import Iterator

import pytest

from svckit.core.errors import DomainError
from svckit.host.service import Service


def _kinds(kind: type[DomainError]) -> Iterator[type[DomainError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _kinds(child)


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.clause("R-X.10", part="errors")
def test_errors_speak_chinese_and_english_and_say_the_same_fields(service: Service) -> None:
    package = service.migrations.partition(".")[0]
    ours = [kind for kind in _kinds(DomainError) if kind.__module__.startswith((f"{package}.", "svckit."))]
    assert len(ours) > 5
    for kind in ours:
        assert re.search("[\u4e00-\u9fff]", kind.zh), f"{kind.__name__} has no Chinese text"
        assert _fields(kind.en) == _fields(kind.zh), f"{kind.__name__} names other fields in Chinese"


def test_error_codes_are_unique_within_a_service(service: Service) -> None:
    package = service.migrations.partition(".")[0]
    ours = [kind for kind in _kinds(DomainError) if kind.__module__.startswith(f"{package}.")]
    codes = [kind.code for kind in ours if "code" in kind.__dict__]
    assert len(codes) == len(set(codes))
