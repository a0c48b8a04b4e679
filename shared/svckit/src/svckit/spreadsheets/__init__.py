"""Lists that people bring in a spreadsheet: read, judged row by row, told of. What they mean is the service's."""

from svckit.spreadsheets.errors import ImportOvertaken, ImportRefused
from svckit.spreadsheets.planning import Planned, second_ones
from svckit.spreadsheets.reports import (
    SHEET_BODY,
    TEMPLATE,
    DryRun,
    ImportReport,
    TemplateFormat,
    received,
    report,
    template,
)
from svckit.spreadsheets.sheet import Columns, Row, Sheet

__all__ = [
    "SHEET_BODY",
    "TEMPLATE",
    "Columns",
    "DryRun",
    "ImportOvertaken",
    "ImportRefused",
    "ImportReport",
    "Planned",
    "Row",
    "Sheet",
    "TemplateFormat",
    "received",
    "report",
    "second_ones",
    "template",
]
