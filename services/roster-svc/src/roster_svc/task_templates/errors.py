"""What can be wrong with a template of tasks."""

from svckit.core.errors import Forbidden, NotFound, Unprocessable


class TaskTemplateNotFound(NotFound):
    code = "task-template-not-found"
    en = "There is no such template of tasks. Check the id."
    zh = "没有该任务模板，请核对编号。"


class TaskTemplateNeedsAllSites(Forbidden):
    code = "task-template-needs-all-sites"
    en = "This template counts for every site of a type: only headquarters of all sites may set it. Name your site."
    zh = "该任务模板对同类型的所有站点生效：只有管理全部站点的本部人员才能设置。请指定您的站点。"


class TaskTemplateWindow(Unprocessable):
    code = "task-template-window"
    en = "The window must end after it begins. Set both again."
    zh = "时间窗的结束须晚于开始，请重新设置。"
