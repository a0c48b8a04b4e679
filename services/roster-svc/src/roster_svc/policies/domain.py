"""The figures of duty at a site, with their defaults in this one place. Pure."""

from dataclasses import dataclass

from roster_svc.policies.errors import FiguresContradict


@dataclass(frozen=True, slots=True)
class DutyPolicy:
    """The figures behind the vague words of the regulation, with our defaults (REQUIREMENTS §0.1).

    Minutes, or hours where the name says so; ``…_before_leaving``, ``…_wanted`` and ``call_overdue_meetings`` are
    switches. Each site may have its own.
    ``claim_tolerance_min``: how far back a time may lie that nobody vouches for. ``handover_grace_min``: how long after
    its time a shift that others have taken over from, or that nobody came to, waits to be ended by hand.
    ``overstay_limit_min``: how long after its time it ends at the latest, and whoever forgot to check out is gone.
    ``handover_draft_min``: how long before its end the handover of a shift is drafted. ``relief_call_min``,
    ``relief_call_hq_min``: how long after it the chiefs, then headquarters, are called because no relief has come.
    ``handover_before_leaving``: no chief leaves, and no shift is ended, before the handover to who is there is sealed;
    without it the clock drafts none.
    ``change_notice_h``: a published shift that begins sooner is changed only with a reason, and marked.
    ``unmanned_call_min``: how long a post stands empty before somebody is called; ``unmanned_escalate_min``: how long
    after that headquarters is.
    ``post_shift_meeting_min``: how long after the end of a shift its meeting may be held, and after which time again
    headquarters is called. ``weekly_meeting_ahead_h``: how long before it the weekly meeting is made and its agenda
    drawn, ``weekly_meeting_grace_h``: how long after it its record may be finished.
    ``away_limit_min``: the longest away pass; ``away_unapproved_min``: up to so long nobody has to approve one;
    ``away_cover_needed``: somebody stands in; ``away_call_step_min``: between the calls about who is not back.
    ``presence_checks_per_shift``: so many presence checks of each post are drawn when a shift starts, 0 for none;
    ``presence_answer_min``: an answer until then counts; ``presence_call_step_min``: from the duty chief to
    headquarters.
    ``leader_early_min``: so long before the shift its duty chief is there, else headquarters is called;
    ``no_show_warn_min``: so long after the start who is absent is called; ``replacement_step_min``: between the calls
    to who could come instead, 0 for all at once.
    ``default_tasks``: a shift that starts gets the tasks of its posts from the templates. ``help_answer_min``: by then
    somebody has taken a request for help. ``task_call_step_min``: how long after who is to do an overdue task its chief
    is called.
    ``opening_…``: switches of the opening conditions, without which a shift is started by order only: its chief is
    there (``…_leader``), and came early enough (``…_leader_early``), every post is manned (``…_seats``), the shift
    before has handed over (``…_handover``), its meeting is held (``…_meeting``), everybody has acknowledged their tasks
    (``…_tasks``), its start-up checks are done (``…_checks``). That the chief came late stays marked either way, so it
    does not bind unless a site says so: nobody can mend it any more.
    ``archive_after_h``: how long after its end a shift is archived; ``archive_keep_months``: how long its records are
    kept from then on, at least six (LAW.md).
    ``lone_work_every_min``: who is alone on duty gives a sign so often, 0: nobody is watched; between
    ``lone_work_from_h`` and ``lone_work_until_h`` by the site's clock, the same hour twice: day and night.
    ``lone_work_warn_min``: so long before it is due the person is told. ``lone_work_hq_min``: how long after whoever
    leads headquarters is called. ``lone_work_most_min``: the longest interval that somebody may choose themselves.
    ``key_return_min``: so long after the end of the holder's duty people are called about what is not given back.
    ``leader_rounds_per_shift``: so many rounds are drawn when a shift starts, 0 for none; ``leader_round_min``: so long
    after it was called a round is over; ``leader_round_apart_min``: two calls lie at least so far from each other.
    ``monitors_needed``: so many persons are at the monitoring seat at every moment, 0 where it is not watched all day;
    a fire control room needs two (GB 25201).
    ``code_wanted``, ``place_wanted``: whoever comes or leaves scans the code at the post, lets the browser give the
    place; ``refuse_without_evidence``: else it is refused, not only marked. ``place_radius_m``: metres from the site
    beyond which a place is marked as far.
    """

    check_in_window_min: int = 60
    start_window_min: int = 60
    late_after_min: int = 5
    no_show_after_min: int = 15
    max_shift_hours: int = 24
    relief_before_leaving: bool = True
    claim_tolerance_min: int = 5
    handover_grace_min: int = 60
    overstay_limit_min: int = 720
    change_notice_h: int = 24
    handover_draft_min: int = 30
    relief_call_min: int = 15
    relief_call_hq_min: int = 30
    handover_before_leaving: bool = True
    unmanned_call_min: int = 1
    unmanned_escalate_min: int = 5
    post_shift_meeting_min: int = 30
    weekly_meeting_ahead_h: int = 24
    weekly_meeting_grace_h: int = 24
    call_overdue_meetings: bool = True
    away_limit_min: int = 15
    away_unapproved_min: int = 0
    away_cover_needed: bool = True
    away_call_step_min: int = 5
    presence_checks_per_shift: int = 2
    presence_answer_min: int = 3
    presence_call_step_min: int = 5
    leader_early_min: int = 30
    no_show_warn_min: int = 5
    replacement_step_min: int = 5
    default_tasks: bool = True
    help_answer_min: int = 15
    task_call_step_min: int = 10
    opening_leader: bool = True
    opening_leader_early: bool = False
    opening_seats: bool = True
    opening_handover: bool = True
    opening_meeting: bool = True
    opening_tasks: bool = True
    opening_checks: bool = True
    archive_after_h: int = 24
    archive_keep_months: int = 24
    lone_work_every_min: int = 0
    lone_work_from_h: int = 22
    lone_work_until_h: int = 6
    lone_work_warn_min: int = 5
    lone_work_hq_min: int = 5
    lone_work_most_min: int = 60
    key_return_min: int = 30
    leader_rounds_per_shift: int = 2
    leader_round_min: int = 45
    leader_round_apart_min: int = 90
    monitors_needed: int = 1
    code_wanted: bool = False
    place_wanted: bool = False
    refuse_without_evidence: bool = False
    place_radius_m: int = 500


DEFAULTS = DutyPolicy()


def check_figures(policy: DutyPolicy) -> None:
    """What comes first is no later than what comes then. Raises `FiguresContradict`."""
    pairs = (
        ("late_after_min", "no_show_after_min"),
        ("handover_grace_min", "overstay_limit_min"),
        ("relief_call_min", "relief_call_hq_min"),
    )
    for less, more in pairs:
        if getattr(policy, less) > getattr(policy, more):
            raise FiguresContradict(less=less, figure=getattr(policy, less), more=more, limit=getattr(policy, more))
