"""What goes over HTTP about policies."""

from typing import Annotated

from pydantic import Field

from roster_svc.policies.domain import DEFAULTS
from svckit.web import Schema

Minutes = Annotated[int, Field(ge=0, le=1440)]
Hour = Annotated[int, Field(ge=0, le=23)]


class PolicyFigures(Schema):
    """The figures of a site's duty policy with their defaults. Minutes, where no hours are said."""

    check_in_window_min: Minutes = Field(
        default=DEFAULTS.check_in_window_min, description="Check-in opens so long before the shift (R-3.3.1c)."
    )
    start_window_min: Minutes = Field(
        default=DEFAULTS.start_window_min, description="The shift may be started so long before its time."
    )
    late_after_min: Minutes = Field(
        default=DEFAULTS.late_after_min, description="Checking in later than this after the start is late (R-3.3.1c)."
    )
    no_show_after_min: Minutes = Field(
        default=DEFAULTS.no_show_after_min, description="Being absent longer than this is a no-show (R-3.3.1c)."
    )
    max_shift_hours: Annotated[int, Field(ge=1, le=24)] = Field(
        default=DEFAULTS.max_shift_hours,
        description="The longest shift that may be planned, by the site's own clock (a change of the clock apart).",
    )
    relief_before_leaving: bool = Field(
        default=DEFAULTS.relief_before_leaving,
        description="Nobody checks out while that would leave a needed post empty (R-3.3.1f).",
    )
    claim_tolerance_min: Annotated[int, Field(ge=0, le=60)] = Field(
        default=DEFAULTS.claim_tolerance_min,
        description="A check-in or check-out named further back than this needs a reason and a second person; a shift "
        "that began longer ago is published by headquarters only.",
    )
    handover_grace_min: Annotated[int, Field(ge=5, le=2880)] = Field(
        default=DEFAULTS.handover_grace_min,
        description="So long after its time a shift ends by itself that nobody came to or that was taken over from.",
    )
    overstay_limit_min: Annotated[int, Field(ge=5, le=2880)] = Field(
        default=DEFAULTS.overstay_limit_min,
        description="So long after its time a shift ends by itself in any case, and forgotten check-outs are closed.",
    )
    change_notice_h: Annotated[int, Field(ge=0, le=336)] = Field(
        default=DEFAULTS.change_notice_h,
        description="Hours of notice: a published shift that begins sooner is changed only with a reason (R-3.3.1b).",
    )
    handover_draft_min: Annotated[int, Field(ge=5, le=240)] = Field(
        default=DEFAULTS.handover_draft_min,
        description="So long before its end the handover of a running shift is drafted by itself (R-4.0.1).",
    )
    relief_call_min: Annotated[int, Field(ge=1, le=240)] = Field(
        default=DEFAULTS.relief_call_min,
        description="So long after the end both duty chiefs are called where no relief has come (R-3.3.1f).",
    )
    relief_call_hq_min: Annotated[int, Field(ge=1, le=480)] = Field(
        default=DEFAULTS.relief_call_hq_min,
        description="So long after the end headquarters is called where no relief has come (R-3.3.1f).",
    )
    handover_before_leaving: bool = Field(
        default=DEFAULTS.handover_before_leaving,
        description="No duty chief leaves, and no shift is ended, before the handover to who is there is sealed; "
        "off: none is drafted but by hand (R-3.3.1f).",
    )
    unmanned_call_min: Annotated[int, Field(ge=0, le=60)] = Field(
        default=DEFAULTS.unmanned_call_min,
        description="A post stands empty so long before the duty chief is called about it (R-1.1.1c).",
    )
    unmanned_escalate_min: Annotated[int, Field(ge=1, le=240)] = Field(
        default=DEFAULTS.unmanned_escalate_min,
        description="So long after that call the executive at headquarters is called, if the post is still empty.",
    )
    post_shift_meeting_min: Annotated[int, Field(ge=5, le=1440)] = Field(
        default=DEFAULTS.post_shift_meeting_min,
        description="So long after the end of a shift its meeting is due (R-4.3.1a); as long again, and headquarters "
        "is called.",
    )
    weekly_meeting_ahead_h: Annotated[int, Field(ge=1, le=144)] = Field(
        default=DEFAULTS.weekly_meeting_ahead_h,
        description="Hours before the weekly duty meeting at which it is made and its agenda drawn (R-2.2.1e).",
    )
    weekly_meeting_grace_h: Annotated[int, Field(ge=1, le=144)] = Field(
        default=DEFAULTS.weekly_meeting_grace_h,
        description="Hours after the weekly duty meeting within which its record must be finished (R-2.2.1e).",
    )
    call_overdue_meetings: bool = Field(
        default=DEFAULTS.call_overdue_meetings,
        description="Whether people are called about a meeting that was not held in time.",
    )
    away_limit_min: Annotated[int, Field(ge=1, le=240)] = Field(
        default=DEFAULTS.away_limit_min, description="Nobody leaves the post for longer at a time (R-3.3.1d)."
    )
    away_unapproved_min: Annotated[int, Field(ge=0, le=240)] = Field(
        default=DEFAULTS.away_unapproved_min,
        description="An away pass up to so long needs no approval; 0: every one does (R-3.3.1d).",
    )
    away_cover_needed: bool = Field(
        default=DEFAULTS.away_cover_needed, description="A colleague at the site stands in for who is away (R-3.3.1d)."
    )
    away_call_step_min: Annotated[int, Field(ge=1, le=60)] = Field(
        default=DEFAULTS.away_call_step_min,
        description="Who is not back in time is called; so long later the duty chief, then headquarters (R-3.3.1d).",
    )
    presence_checks_per_shift: Annotated[int, Field(ge=0, le=12)] = Field(
        default=DEFAULTS.presence_checks_per_shift,
        description="Presence checks of each post in a shift, at times nobody knows before; 0 for none (R-3.3.1d).",
    )
    presence_answer_min: Annotated[int, Field(ge=1, le=30)] = Field(
        default=DEFAULTS.presence_answer_min, description="A presence check is answered within this (R-3.3.1d)."
    )
    presence_call_step_min: Annotated[int, Field(ge=1, le=60)] = Field(
        default=DEFAULTS.presence_call_step_min,
        description="So long after the duty chief headquarters is called about an unanswered check (R-3.3.1d).",
    )
    leader_early_min: Annotated[int, Field(ge=0, le=240)] = Field(
        default=DEFAULTS.leader_early_min,
        description="The duty chief is there so long before the shift, else headquarters is called; 0: not asked "
        "(R-4.1.1a).",
    )
    no_show_warn_min: Minutes = Field(
        default=DEFAULTS.no_show_warn_min,
        description="Who has not come so long after the start is called, and the duty chief (R-2.2.1b).",
    )
    replacement_step_min: Annotated[int, Field(ge=0, le=60)] = Field(
        default=DEFAULTS.replacement_step_min,
        description="Who could come instead is called one after the other, so many minutes apart; 0: all at once "
        "(R-2.2.1b).",
    )
    default_tasks: bool = Field(
        default=DEFAULTS.default_tasks,
        description="A shift that starts gets the tasks of its posts from the templates (R-2.1.2).",
    )
    help_answer_min: Annotated[int, Field(ge=1, le=240)] = Field(
        default=DEFAULTS.help_answer_min, description="A request for help is taken within this (R-2.2.2h)."
    )
    task_call_step_min: Annotated[int, Field(ge=1, le=240)] = Field(
        default=DEFAULTS.task_call_step_min,
        description="So long after whoever is to do an overdue task the duty chief is called (R-4.2.1a).",
    )
    opening_leader: bool = Field(
        default=DEFAULTS.opening_leader,
        description="A shift is started only while its duty chief, or who acts for them, is there (R-4.1.2d).",
    )
    opening_leader_early: bool = Field(
        default=DEFAULTS.opening_leader_early,
        description="… only where its duty chief came early enough (R-4.1.1a); lateness is marked either way.",
    )
    opening_seats: bool = Field(
        default=DEFAULTS.opening_seats, description="… only once everybody who is expected is there (R-4.1.2d)."
    )
    opening_handover: bool = Field(
        default=DEFAULTS.opening_handover,
        description="… only once the shift before, if one runs, has handed over (R-4.0.2).",
    )
    opening_meeting: bool = Field(
        default=DEFAULTS.opening_meeting, description="… only once its pre-shift meeting is held (R-4.1.1b)."
    )
    opening_tasks: bool = Field(
        default=DEFAULTS.opening_tasks, description="… only once everybody has acknowledged their tasks (R-4.1.1c)."
    )
    opening_checks: bool = Field(
        default=DEFAULTS.opening_checks, description="… only once its start-up checks, if there are any, are done."
    )
    archive_after_h: Annotated[int, Field(ge=1, le=720)] = Field(
        default=DEFAULTS.archive_after_h,
        description="Hours after its end at which a shift is archived: nothing of it changes any more (R-4.3.2a).",
    )
    archive_keep_months: Annotated[int, Field(ge=6, le=600)] = Field(
        default=DEFAULTS.archive_keep_months,
        description="Months from its archiving for which the records of a shift are kept; the law asks for six.",
    )
    lone_work_every_min: Annotated[int, Field(ge=0, le=240)] = Field(
        default=DEFAULTS.lone_work_every_min,
        description="Who is alone on duty says so often that they are well, at least every 5 minutes apart; 0: nobody "
        "is asked (B-7).",
    )
    lone_work_from_h: Hour = Field(
        default=DEFAULTS.lone_work_from_h,
        description="From this hour of the site's clock who is alone on duty is watched (B-7).",
    )
    lone_work_until_h: Hour = Field(
        default=DEFAULTS.lone_work_until_h,
        description="Until this hour who is alone on duty is watched; the same as the first: day and night (B-7).",
    )
    lone_work_warn_min: Annotated[int, Field(ge=1, le=60)] = Field(
        default=DEFAULTS.lone_work_warn_min,
        description="So long before the sign is due the person is told; at most half of the interval (B-7).",
    )
    lone_work_hq_min: Annotated[int, Field(ge=1, le=60)] = Field(
        default=DEFAULTS.lone_work_hq_min,
        description="So long after whoever leads headquarters is called about who is silent (B-7).",
    )
    lone_work_most_min: Annotated[int, Field(ge=5, le=240)] = Field(
        default=DEFAULTS.lone_work_most_min,
        description="The longest interval that somebody who works alone may choose themselves (B-7).",
    )
    key_return_min: Annotated[int, Field(ge=0, le=480)] = Field(
        default=DEFAULTS.key_return_min,
        description="So long after the end of their duty who holds a key or equipment is called, and the duty chief "
        "(R-4.0.1).",
    )
    leader_rounds_per_shift: Annotated[int, Field(ge=0, le=12)] = Field(
        default=DEFAULTS.leader_rounds_per_shift,
        description="Rounds of whoever leads the shift, at times nobody knows before; 0 for none (R-4.2.3a).",
    )
    leader_round_min: Annotated[int, Field(ge=5, le=240)] = Field(
        default=DEFAULTS.leader_round_min,
        description="A round that was called is made within this, else it is missed (R-4.2.3a).",
    )
    leader_round_apart_min: Annotated[int, Field(ge=0, le=480)] = Field(
        default=DEFAULTS.leader_round_apart_min,
        description="Two rounds are called at least so far from each other, or as far as the shift allows (R-4.2.3a).",
    )
    monitors_needed: Annotated[int, Field(ge=0, le=9)] = Field(
        default=DEFAULTS.monitors_needed,
        description="So many persons are at the monitoring seat at every moment; 0: not asked. A fire control room "
        "needs 2 (R-2.2.3a).",
    )
    code_wanted: bool = Field(
        default=DEFAULTS.code_wanted,
        description="Whoever comes or leaves scans the code on the screen at the post (R-3.3.1c).",
    )
    place_wanted: bool = Field(
        default=DEFAULTS.place_wanted, description="Whoever comes or leaves lets the browser give the place (R-3.3.1c)."
    )
    refuse_without_evidence: bool = Field(
        default=DEFAULTS.refuse_without_evidence,
        description="Without the evidence that is wanted coming and leaving is refused; else it is marked (R-3.3.1c).",
    )
    place_radius_m: Annotated[int, Field(ge=10, le=100_000)] = Field(
        default=DEFAULTS.place_radius_m,
        description="A place that the browser gives further than so many metres from the site is marked; never refused "
        "(R-3.3.1c).",
    )
