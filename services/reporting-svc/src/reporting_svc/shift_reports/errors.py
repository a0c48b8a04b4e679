"""What can be wrong with a request about a shift report."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class ReportNotFound(NotFound):
    """404: missing or foreign."""

    code = "shift-report-not-found"
    en = "There is no such shift report that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的值班报告。请核对报告编号，或申请该站点的权限。"


class ShiftNotFound(NotFound):
    """404: missing, foreign, or not yet known to reporting-svc."""

    code = "shift-not-found"
    en = "There is no such shift that you may see. Check the id; a shift appears here once it is published."
    zh = "没有您可以查看的班次。请核对班次编号；班次在排班表发布后才会出现在这里。"


class ReportAlreadySubmitted(Conflict):
    """409: a signed report is sealed."""

    code = "shift-report-already-submitted"
    en = "This report is signed and sealed and can only be read; late facts stand below it."
    zh = "该报告已签名封存，只能查阅；封存后到达的信息会列在报告之后。"


class NotThisShiftsChief(Forbidden):
    """403: a report is completed and signed by who led the shift, or by headquarters for them."""

    code = "not-this-shifts-chief"
    en = "Only the duty chief of this shift or headquarters may complete and sign its report. Ask one of them."
    zh = "只有该班次的值班长或本部人员才能填写并签署其值班报告，请联系他们。"


class ReportNotSealed(Conflict):
    """409: a draft is edited, not corrected."""

    code = "shift-report-not-sealed"
    en = "This report is still a draft: write its remarks instead. Only a signed report is corrected."
    zh = "该报告仍为草稿，请直接修改其备注；只有已签名封存的报告才能更正。"


class OwnReport(Forbidden):
    """403: nobody corrects what they signed."""

    code = "own-report"
    en = "You signed this report yourself: somebody else at headquarters corrects it. Ask a colleague."
    zh = "该报告由您本人签名，须由本部其他人员更正，请联系同事。"
