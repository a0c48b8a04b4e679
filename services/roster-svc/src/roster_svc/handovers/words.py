"""What people read for the values of a handover in sentences of refusals and calls. Pure."""

from collections.abc import Mapping

from contracts.words import Words

HANDOVER_STATES: Mapping[str, Words] = {
    "drafted": Words("已起草", "drafted"),
    "in_review": Words("逐项确认中", "under review"),
    "signed": Words("一方已签字", "signed by one side"),
    "sealed": Words("已交接", "handed over"),
}
