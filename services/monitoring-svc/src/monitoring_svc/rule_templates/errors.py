"""Errors of rule templates."""

from svckit.core.errors import NotFound, Unprocessable


class TemplateNotFound(NotFound):
    """No template of this code."""

    code = "rule-template-not-found"
    en = "There is no such rule template. Choose one of the list."
    zh = "没有该规则模板，请从模板列表中选择。"
    hint = "The template is {template}; `GET /rule-templates` lists them all."


class SeriesUnknown(Unprocessable):
    """Some of the series are not there, or out of use; no rule was made."""

    code = "series-unknown"
    en = "The site has no such series in use: {series}. No rule was made. Choose among its series."
    zh = "该站点没有以下在用测点：{series}。未创建任何规则，请从该站点的测点中选择。"
