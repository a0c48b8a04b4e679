"""Errors of rule templates."""

from svckit.core.errors import NotFound, Unprocessable


class TemplateNotFound(NotFound):
    """No template of this code."""

    code = "rule-template-not-found"
    en = "There is no rule template {template}. GET /rule-templates lists them."
    zh = "没有规则模板 {template}。可用 GET /rule-templates 查看全部模板。"


class SeriesUnknown(Unprocessable):
    """Some of the series are not there, or out of use; no rule was made."""

    code = "series-unknown"
    en = "The site has no such series in use: {series}. No rule was made. Choose among GET /series."
    zh = "该站点没有以下在用测点：{series}。未创建任何规则，请从 GET /series 中选择。"
