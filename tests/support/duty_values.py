"""Sets of values of duty, attendance, handovers, meetings and tasks: which table words them, where they are shown."""

from collections.abc import Mapping
from typing import Any

from contracts import words
from contracts.words import Words

TABLE_OF: Mapping[str, Mapping[Any, Words] | None] = {
    "DeclineReason": words.AWAY_STATES,
    "AwayEndReason": None,  # pages say when somebody was back, or that they have checked out
    "CheckTrigger": words.CHECK_TRIGGERS,
    "CheckAnsweredThrough": words.ANSWERED_THROUGH,
    "CorrectionOutcome": words.CORRECTION_STATES,
    "CheckAnswerBasis": None,  # pages name who recorded an answer that is not the person's own
    "CoverageCause": words.COVERAGE_CAUSES,
    "NoShowOutcome": words.NO_SHOW_STATES,
    "ReplacementAnswer": None,  # the console's own table: attendance:noShow.answer
    "DutyBasis": None,  # the console's own table, below
    "DutyEndReason": None,  # the console's own table: sites:duty.end
    "CommandBasis": None,  # the console's own table, below
    "HandoverItemKind": None,  # the console's own table, below
    "RefusalReason": None,  # the console's own table, below
    "BlockReason": None,  # the console's own table, below
    "HandoverSide": None,  # the console's own table, below
    "HandedItemState": None,  # the console's and the report's own tables
    "TaskVerdict": None,  # each has its own sentence: who checked it, and what was wrong
    "LapseReason": None,  # some of DutyEndReason; pages show the interval that ended
    "MeetingKind": words.MEETING_KINDS,
    "Fitness": None,  # the console's own table, below
    "RoundTrigger": words.CHECK_TRIGGERS,
    "TaskKind": None,  # the console's own table, below
    "LoneTrigger": words.LONE_TRIGGERS,
    "LoneEndReason": words.LONE_ENDS,
    "SignBasis": None,  # pages name who made sure that somebody is well
    "KeyKind": words.KEY_KINDS,
    "KeyState": words.KEY_STATES,
    "ReturnBasis": None,  # the console's own table, below
    "TaskAssignBasis": None,  # tells apart how a task came to somebody; pages name who has it, and where it is from
}
SHOWN_BY: Mapping[str, tuple[str, str] | str] = {
    "requested, granted, refused, withdrawn, lapsed, ended": ("attendance", "away.state"),
    "back, left": "pages say when somebody was back, or that they have checked out",
    "sent, answered, missed": ("attendance", "presence.state"),
    "screen, phone, message": ("attendance", "presence.through"),
    "screen, phone": "sent, not read: the console says where it is",
    "requested, approved, refused, withdrawn": ("attendance-sheet", "corrections.state"),
    "planned, running, attended, absent": ("attendance-sheet", "state"),
    "random, by_hand": ("attendance", "presence.trigger"),
    "not_planned, nobody_came, left, away, unreachable": ("coverage", "cause"),
    "code, place, vouched, none": ("kit", "evidence"),
    "code, place": "whatever the site wanted and was not given is one mark: kit:evidence.missing",
    "own, vouched": "pages name who recorded an answer that is not the person's own",
    "open, replaced, came, not_expected, shift_over": "pages list those that are open, and the muster who was replaced",
    "accepted, declined": ("attendance", "noShow.answer"),
    "absent, unreachable, late, overdue, overstaying, away, replaced, expected, present": (
        "attendance",
        "muster.state",
    ),
    "pre_shift, post_shift, weekly": ("kit", "meetingKind"),
    "pre_shift, post_shift": ("kit", "meetingKind"),
    "open, finished, dropped": ("meetings", "state"),
    "template, typed, incident, log, meeting, handover, improvement": "meetings:source; of a template or typed: itself",
    "task, precaution": ("meetings", "tasks"),
    "present, absent": ("meetings", "people"),
    "fit, unfit": "who is unfit says so in a sentence: ack.unfit",
    "checked_in, rostered, overstay, acting": ("sites", "duty.basis"),
    "checked_in, overstay, acting, signed, ordered": ("sites", "duty.basis"),
    "checked_in, overstay, acting, signed, ordered, rostered, headquarters": ("sites", "duty.basis"),
    "incident, anomaly, absence, change_order, key_tool, equipment, permit, instruction, override, task, note, "
    "inspection, finding": ("handover", "kind"),
    "key_tool, equipment, permit, instruction, override, task, note": ("handover", "kind"),
    "unclear, incomplete, tool_missing, not_true, other": ("handover", "refusal"),
    "unfit, not_qualified, leader_missing": ("handover", "blocked"),
    "shift_ended, not_required": ("handover", "lapsed"),
    "outgoing, incoming": ("handover", "side"),
    "drafted, in_review, signed, sealed": ("handover", "state"),
    "changed, gone": ("shift", "archive"),
    "right, wrong": "each has its own sentence: who checked it, and what was wrong",
    "incoming, outgoing": "a report's own word: handover.*",
    "drafted, deferred, blocked, sealed, lapsed": "a report's own word: handover.state.*",
    "offer, review, correction, both_signatures, outgoing_signature, incoming_signature": ("handover", "waiting"),
    "deferred, blocked": ("handover", "hold"),
    "open, accepted, refused": ("handover", "answer"),
    "open, in_progress, done, verified, skipped, cancelled": ("tasks", "state"),
    "routine, by_hand, help": ("tasks", "kind"),
    "running, warned, silent, escalated, ended": ("attendance", "lone.state"),
    "alone, by_hand": ("attendance", "lone.trigger"),
    "second_person, off_duty, hours_over, time_over, by_hand": ("attendance", "lone.end"),
    "key, access_card, radio, tool, other": ("keys", "kind"),
    "in, out, missing, withdrawn, written_off": ("keys", "state"),
    "returned, handed_over, missing": ("keys", "basis"),
    "acknowledge_incident, man_post, find_person, decide_away, start_shift, "
    "hold_pre_shift, make_inspection, make_round, repeat_round, "
    "finish_task, draft_handover, offer_handover, review_handover, correct_handover, "
    "sign_handover, end_shift, hold_post_shift, hold_weekly": (
        "leader",
        "act",
    ),
    "overdue, now, soon": ("leader", "urgency"),
    "pre_shift, start, handover, post_shift": "the strip of the leader's screen: leader:course",
    "done, now, later, overdue": ("leader", "course.state"),
    "called, done, missed": ("leader", "round.state"),
    "task, help": "sent, not read: what becomes of a finding, leader:round.task and leader:round.help",
    "presence_check, away_pass, task, post": ("kit", "subject"),
    "planned, on, over, removed": ("executives", "state"),
}
