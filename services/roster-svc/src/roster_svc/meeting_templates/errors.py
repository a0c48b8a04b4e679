"""What can be wrong with a template of meetings."""

from svckit.core.errors import Forbidden


class TemplateNeedsAllSites(Forbidden):
    code = "meeting-template-needs-all-sites"
    en = "Templates of meetings count for every site of a type: only headquarters of all sites may set one."
    zh = "会议模板对同类型的所有站点生效：只有管理全部站点的本部人员才能设置。"
