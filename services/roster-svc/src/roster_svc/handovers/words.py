"""What people read for the values of a handover in sentences of refusals and calls. Pure."""

from collections.abc import Mapping

from contracts.words import Words

HANDOVER_STATES: Mapping[str, Words] = {
    "drafted": Words("已起草", "drafted"),
    "in_review": Words("逐项确认中", "under review"),
    "signed": Words("一方已签字", "signed by one side"),
    "sealed": Words("已交接", "handed over"),
}
BLOCKED: Mapping[str, Words] = {
    "unfit": Words("声明身体状况不适合值班", "not fit for duty"),
    "not_qualified": Words("不具备该岗位资格", "not qualified for the post"),
    "leader_missing": Words("尚未到岗", "not there yet"),
}
"""Why a chief who comes cannot take over."""
