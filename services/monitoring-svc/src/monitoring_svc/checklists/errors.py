"""What can be wrong with a request about a checklist."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class ChecklistNotFound(NotFound):
    code = "checklist-not-found"
    en = "There is no such checklist that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的检查表。请核对编号，或申请该站点的权限。"


class ChecklistVersionNotFound(NotFound):
    code = "checklist-version-not-found"
    en = "The checklist has no such version. Choose one of its versions."
    zh = "该检查表没有这个版本，请从版本列表中选择。"


class ChecklistCodeTaken(Conflict):
    code = "checklist-code-taken"
    en = "Another checklist has the code {checklist}. Choose another code, or change that checklist."
    zh = "编码 {checklist} 已被其他检查表使用。请换一个编码，或修改那份检查表。"


class ChecklistNeedsAllSites(Forbidden):
    code = "checklist-needs-all-sites"
    en = "This checklist counts at every site of a type: only headquarters of all sites may set it. Name your site."
    zh = "该检查表对同类型的所有站点生效：只有管理全部站点的本部人员才能设置。请指定您的站点。"


class ScheduleInvalid(Unprocessable):
    code = "checklist-schedule-invalid"
    en = (
        "The time within the shift does not fit together: it ends after it begins; it is repeated only from the start "
        "of the shift, and not before the time before is over. Set the minutes again."
    )
    zh = "班次内的时间安排有误：结束须晚于开始；只有以班次开始为基准才能重复，且间隔不得短于时间窗。请重新设置分钟数。"


class ItemsNamedTwice(Unprocessable):
    code = "checklist-items-named-twice"
    en = "These keys stand for several items: {items}. Give every item a key of its own."
    zh = "以下检查项标识重复：{items}。请为每一项设置不同的标识。"


class ItemInvalid(Unprocessable):
    code = "checklist-item-invalid"
    en = (
        "Item “{item}” does not fit its kind: only a reading has a unit, limits and decimals, with the lower limit "
        "below the upper; only a choice has answers, two or more, each once; what must stay on is pass or fail and "
        "has a severity; only pass or fail and a reading look at monitoring devices, by kind or code. Change the item."
    )
    zh = (
        "检查项“{item}”与其类型不符：只有读数项有单位、上下限和小数位，且下限须小于上限；只有选择项有选项，"
        "至少两个且不重复；“必须保持运行”只用于合格与否项，并须设置不合格的严重程度；只有合格与否项和读数项可关联监控设备，并须指定类型或编码。请修改该项。"
    )


class RouteOfAnotherSite(Unprocessable):
    code = "checklist-route-of-another-site"
    en = "The checklist follows a route that its site does not use. Choose a route of its site, or none."
    zh = "检查表所用的巡检路线不是本站点在用的路线。请选择本站点的路线，或不使用路线。"


class CheckpointInvalid(Unprocessable):
    code = "checklist-checkpoint-invalid"
    en = "Item “{item}” is at a checkpoint that the route does not have. Choose one of its checkpoints, or none."
    zh = "检查项“{item}”所在的巡检点不在路线上。请选择路线上的巡检点，或不指定。"


class ConditionInvalid(Unprocessable):
    code = "checklist-condition-invalid"
    en = (
        "Item “{item}” depends on an answer that there is not. It may depend on an earlier item that is pass or fail, "
        "or a choice, and on answers of that. Change its condition."
    )
    zh = "检查项“{item}”的条件有误：只能依据排在它前面的合格与否项或选择项，并选用那一项已有的答案。请修改条件。"
