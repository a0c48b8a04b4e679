"""What can be wrong with a request about a shift report."""

from svckit.errors import Conflict, NotFound


class ReportNotFound(NotFound):
    """404: missing or foreign."""

    code = "shift-report-not-found"
    en = "There is no shift report {id} that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的值班报告 {id}。请核对报告编号，或申请该站点的权限。"


class ShiftNotFound(NotFound):
    """404: missing, foreign, or not yet known to reporting-svc."""

    code = "shift-not-found"
    en = "There is no shift {id} that you may see. Check the id; a shift appears here once it is published."
    zh = "没有您可以查看的班次 {id}。请核对班次编号；班次在排班表发布后才会出现在这里。"


class ReportAlreadySubmitted(Conflict):
    """409: a signed report is sealed."""

    code = "shift-report-already-submitted"
    en = "Shift report {id} was signed and sealed at {submitted_at} and can only be read; late facts stand below it."
    zh = "值班报告 {id} 已于 {submitted_at} 签名封存，只能查阅；封存后到达的信息会列在报告之后。"
