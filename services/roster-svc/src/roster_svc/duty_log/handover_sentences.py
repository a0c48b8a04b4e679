"""What the system writes into the duty log about handovers, in both languages. Pure."""

from collections.abc import Mapping

from contracts import handovers as facts
from contracts.words import OTHER, Words
from roster_svc.duty_log.sentences import Names

WHY: Mapping[str, Words] = {
    "shift_ended": Words("班次结束时尚未签字封存", "the shift ended before it was sealed"),
    "not_required": Words("站点不再要求交接签字", "the site asks for no handover any more"),
}


def completed(fact: facts.HandoverCompleted, names: Names) -> Words:
    """Between whom it was sealed, with how many items, and whether headquarters ordered it."""
    comes = names.person(fact.incoming_id)
    goes = names.person(fact.outgoing_id) if fact.outgoing_id else None
    zh = f"{goes.zh}向{comes.zh}交接" if goes else f"{comes.zh}接班"
    en = f"{goes.en} handed over to {comes.en}" if goes else f"{comes.en} took over"
    refused = fact.refused_items
    more = (f"，其中 {refused} 项曾被退回", f", {refused} of them refused first") if refused else ("", "")
    said = Words(f"{zh}，共 {fact.items} 项{more[0]}。", f"{en}: {fact.items} items{more[1]}.")
    if not fact.forced:
        return said
    return Words(
        f"{said.zh}由本部下令强制交接。原因：{fact.forced_reason}",
        f"{said.en} Headquarters ordered it. Reason: {fact.forced_reason}",
    )


def lapsed(fact: facts.HandoverLapsed, _names: Names) -> Words:
    """That nobody carried it out, and what was left open."""
    why = WHY.get(fact.reason, OTHER)
    return Words(
        f"交接班未办理：{why.zh}，{fact.open_items} 项内容未确认。",
        f"The handover was not carried out: {why.en}; {fact.open_items} items not accepted.",
    )
