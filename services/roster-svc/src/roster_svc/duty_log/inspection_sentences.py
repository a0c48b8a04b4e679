"""What the system writes into the duty log about checks, in both languages. Pure."""

from uuid import UUID

from contracts import inspections as facts
from contracts.words import SEVERITIES, Words, word
from roster_svc.duty_log.sentences import Names


def people(fact: facts.InspectionFact | facts.InspectionFailed) -> list[UUID]:
    """Whom a sentence about it names."""
    match fact:
        case facts.InspectionCompleted():
            return [fact.finished_by]
        case facts.InspectionExplained():
            return [fact.explained_by]
        case facts.CheckpointMissed() if fact.by is not None:
            return [fact.by]
        case facts.InspectionCancelled() if fact.cancelled_by is not None:
            return [fact.cancelled_by]
        case facts.InspectionFailed() if fact.inspector_id is not None:
            return [fact.inspector_id]
    return []


def completed(fact: facts.InspectionCompleted, names: Names) -> Words:
    """Who has done a check, how it ended, and whether it was late."""
    who = names.person(fact.finished_by)
    late = Words("，超时完成", ", late") if fact.late else Words("", "")
    found = (
        Words(f"，{fact.failed} 项不合格", f", {fact.failed} failed") if fact.failed else Words("，合格", ", all well")
    )
    left = Words(f"，{fact.skipped} 项未做", f", {fact.skipped} not done") if fact.skipped else Words("", "")
    return Words(
        f"{who.zh}完成“{fact.checklist}”，共 {fact.items} 项{found.zh}{left.zh}{late.zh}。",
        f"{who.en} completed “{fact.checklist_en}”: {fact.items} items{found.en}{left.en}{late.en}.",
    )


def failed(fact: facts.InspectionFailed, names: Names) -> Words:
    """What did not pass, how grave, and who found it."""
    who = names.person(fact.inspector_id) if fact.inspector_id else Words("检查人员", "whoever checked")
    grave = word(SEVERITIES, fact.severity)
    zh = "、".join(fact.items)
    en = ", ".join(one.en for one in fact.failed_items) or ", ".join(fact.items)
    return Words(
        f"{who.zh}检查“{fact.checklist}”发现不合格（{grave.zh}）：{zh}。",
        f"{who.en} found something wrong ({grave.en}) by “{fact.checklist_en or fact.checklist}”: {en}.",
    )


def missed(fact: facts.InspectionMissed, names: Names) -> Words:
    """That a check was not done in time."""
    due = names.clock(fact.due_at)
    return Words(
        f"漏检：“{fact.checklist}”应于 {due} 前完成，未完成。",
        f"Missed: “{fact.checklist_en}” was due by {due} and was not completed.",
    )


def checkpoint_missed(fact: facts.CheckpointMissed, names: Names) -> Words:
    """At which checkpoints nobody was by their time; or who skips one, and why."""
    zh = "、".join(one.zh for one in fact.missed)
    en = ", ".join(one.en for one in fact.missed)
    if fact.by is not None:
        who = names.person(fact.by)
        reason = "；".join(one.reason for one in fact.missed if one.reason)
        return Words(
            f"{who.zh}跳过“{fact.checklist}”的巡检点：{zh}。原因：{reason}",
            f"{who.en} skips checkpoints of “{fact.checklist_en}”: {en}. Reason: {reason}",
        )
    return Words(
        f"漏巡检点：“{fact.checklist}”尚未到达 {zh}。",
        f"Checkpoints missed: nobody was at {en} (“{fact.checklist_en}”).",
    )


def explained(fact: facts.InspectionExplained, names: Names) -> Words:
    """Why it was missed, and who says so."""
    who = names.person(fact.explained_by)
    return Words(
        f"{who.zh}说明“{fact.checklist}”漏检原因：{fact.reason}",
        f"{who.en} explains why “{fact.checklist_en}” was missed: {fact.reason}",
    )


def cancelled(fact: facts.InspectionCancelled, names: Names) -> Words | None:
    """That somebody ordered a check not to be done, and why; None where the shift that it was for does not want it."""
    if fact.cancelled_by is None:
        return None
    who = names.person(fact.cancelled_by)
    return Words(
        f"{who.zh}取消检查“{fact.checklist}”。原因：{fact.reason}",
        f"{who.en} cancelled “{fact.checklist_en}”. Reason: {fact.reason}",
    )
