"""The words of the printed report. Both languages have every key."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from reporting_svc.shift_reports.texts.chinese import CHINESE
from reporting_svc.shift_reports.texts.english import ENGLISH

Language = Literal["zh-CN", "en"]

TEXTS: Mapping[Language, Mapping[str, str]] = MappingProxyType({"zh-CN": CHINESE, "en": ENGLISH})
