"""The composition root of roster-svc."""

from contracts.attendance import CorrectionDecided, CorrectionRequested, MonthClosed
from contracts.audit import AuditHeadAdvanced
from contracts.away_passes import AwayDeclined, AwayEnded, AwayGranted, AwayOverdue, AwayRequested
from contracts.business_log import BusinessWritten
from contracts.calls import CallRequested, CallSettled
from contracts.coverage import CoverageLost, CoverageRestored
from contracts.duty import (
    CommandAssumed,
    CommandLapsed,
    CommandTransferred,
    DutyBegan,
    DutyEnded,
    PostManned,
    PostUnmanned,
)
from contracts.duty_log import LogEntryAppended
from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveRemoved
from contracts.handovers import (
    HandoverBlocked,
    HandoverCompleted,
    HandoverDeferred,
    HandoverDrafted,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverResumed,
    HandoverSigned,
)
from contracts.key_items import KeyItemIssued, KeyItemMissing, KeyItemRegistered, KeyItemReturned, KeyItemSettled
from contracts.leader_rounds import RoundCalled, RoundDone, RoundMissed
from contracts.lone_work import LoneWorkConfirmed, LoneWorkEnded, LoneWorkSilent, LoneWorkStarted
from contracts.meetings import ImprovementProposed, MeetingHeld, MeetingOverdue, TasksAcknowledged
from contracts.no_shows import LeaderLate, NoShowNoticed, NoShowSettled, ReplacementAnswered, ReplacementCalled
from contracts.policies import PolicyChanged
from contracts.posts import PostRegistered
from contracts.presence_checks import CheckAnswered, CheckAnsweredLate, CheckMissed, CheckSent
from contracts.shifts import (
    CheckedIn,
    CheckedOut,
    ShiftArchived,
    ShiftCancelled,
    ShiftChanged,
    ShiftEnded,
    ShiftPublished,
    ShiftStarted,
)
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from contracts.tasks import (
    TaskAssigned,
    TaskCancelled,
    TaskCreated,
    TaskDone,
    TaskOverdue,
    TaskSkipped,
    TaskTaken,
    TaskVerified,
)
from roster_svc.access import ACCESS
from roster_svc.attendance_corrections.endpoints import endpoints as attendance_corrections
from roster_svc.attendance_months.endpoints import endpoints as attendance_months
from roster_svc.attendance_sheet.endpoints import endpoints as attendance_sheet
from roster_svc.away_passes.endpoints import endpoints as away_passes
from roster_svc.away_passes.service import AWAY_UNTIL, until_is_over
from roster_svc.business_log.endpoints import endpoints as business_log
from roster_svc.consumer import CALLS, CONTEXT, DUTY_LOG, MEETINGS
from roster_svc.coverage.endpoints import endpoints as coverage
from roster_svc.coverage.watching import COVERAGE_GAP
from roster_svc.coverage.watching import call_about as call_about_seat
from roster_svc.duty.alarms import POST_UNMANNED, call_about
from roster_svc.duty.backfill import settle_every_site
from roster_svc.duty.endpoints import endpoints as duty
from roster_svc.duty.followups import LONE_LOOK
from roster_svc.duty.service import DUTY_TURN, state_commands, state_duties, state_gaps, turn
from roster_svc.duty_log.endpoints import endpoints as duty_log
from roster_svc.evidence.endpoints import endpoints as evidence
from roster_svc.executives.endpoints import endpoints as executives
from roster_svc.executives.service import snapshot as state_executives
from roster_svc.handovers.clock import HANDOVER_DRAFT, HANDOVER_LAPSE, RELIEF_MISSING
from roster_svc.handovers.endpoints import endpoints as handovers
from roster_svc.handovers.lapsing import shift_ended as handover_lapse
from roster_svc.handovers.relief import call_for_relief, draft_by_the_clock
from roster_svc.handovers.service import snapshot as state_handovers
from roster_svc.key_items.endpoints import endpoints as key_items
from roster_svc.key_items.service import KEY_OVERDUE
from roster_svc.key_items.service import overdue as key_overdue
from roster_svc.leader_rounds.endpoints import endpoints as leader_rounds
from roster_svc.leader_rounds.handlers import LEADER_ROUND, call_at_random, draw_rounds, not_made
from roster_svc.leader_rounds.service import ROUND_MISSED
from roster_svc.lone_work.endpoints import endpoints as lone_work
from roster_svc.lone_work.service import LONE_WORK
from roster_svc.lone_work.watching import look as look_who_is_alone
from roster_svc.lone_work.watching import tick as lone_work_due
from roster_svc.meeting_series.endpoints import endpoints as meeting_series
from roster_svc.meeting_series.service import MEETING_SERIES, make_next
from roster_svc.meeting_templates.endpoints import endpoints as meeting_templates
from roster_svc.meetings.endpoints import endpoints as meetings
from roster_svc.meetings.overdue import MEETING_OVERDUE
from roster_svc.meetings.overdue import look as look_at_meeting
from roster_svc.meetings.upkeep import MEETING_DRAW, draw_by_the_clock
from roster_svc.muster.endpoints import endpoints as muster
from roster_svc.no_shows.endpoints import endpoints as no_shows
from roster_svc.no_shows.list_calls import REPLACEMENT, nobody_yet
from roster_svc.no_shows.watching import look as look_at_attendance
from roster_svc.policies.endpoints import endpoints as policies
from roster_svc.posts.backfill import publish_untold_posts
from roster_svc.posts.endpoints import endpoints as posts
from roster_svc.posts.service import snapshot as state_posts
from roster_svc.presence_checks.endpoints import endpoints as presence_checks
from roster_svc.presence_checks.handlers import PRESENCE_CHECK, check_at_random, draw, no_answer
from roster_svc.presence_checks.service import PRESENCE_MISSED
from roster_svc.sessions.endpoints import endpoints as sessions
from roster_svc.settings import Settings
from roster_svc.shift_archives.endpoints import endpoints as shift_archives
from roster_svc.shifts.archiving import SHIFT_ARCHIVE, SHIFT_UNARCHIVED, archive_by_the_clock, tell_unarchived
from roster_svc.shifts.closing import SHIFT_CLOSE, SHIFT_WIND_DOWN, close_by_the_clock, wind_down_by_the_clock
from roster_svc.shifts.endpoints import endpoints as shifts
from roster_svc.shifts.followups import ATTENDANCE, PRESENCE_DRAW, ROUNDS_DRAW, TASKS_MAKE
from roster_svc.shifts.service import snapshot as state_shifts
from roster_svc.sites.endpoints import endpoints as sites
from roster_svc.sites.errors import SiteNotFound
from roster_svc.sites.service import snapshot as state_sites
from roster_svc.situation.endpoints import endpoints as situation
from roster_svc.staff.bootstrap import first_account
from roster_svc.staff.endpoints import endpoints as staff
from roster_svc.staff.import_endpoints import endpoints as staff_import
from roster_svc.staff.service import snapshot as state_staff
from roster_svc.task_templates.endpoints import endpoints as task_templates
from roster_svc.tasks.clock import TASK_OVERDUE
from roster_svc.tasks.clock import make as make_tasks
from roster_svc.tasks.clock import overdue as task_overdue
from roster_svc.tasks.endpoints import endpoints as tasks
from roster_svc.tokens.endpoints import endpoints as tokens
from roster_svc.tokens.keys import key_source
from roster_svc.tokens.revocations import own_list
from svckit.host.service import Service
from svckit.web.audit.endpoints import endpoints as audit

service = Service(
    name="roster",
    title="Farwatch roster: people and time",
    version="0.1.0",
    settings=Settings,
    access=ACCESS,
    routers=(
        sites,
        policies,
        posts,
        staff_import,
        staff,
        tokens,
        sessions,
        shifts,
        shift_archives,
        duty,
        coverage,
        evidence,
        handovers,
        duty_log,
        meetings,
        meeting_series,
        meeting_templates,
        away_passes,
        presence_checks,
        attendance_corrections,
        attendance_sheet,
        attendance_months,
        lone_work,
        key_items,
        no_shows,
        muster,
        executives,
        tasks,
        task_templates,
        leader_rounds,
        business_log,
        situation,
        audit,
    ),
    subscriptions=(CONTEXT, CALLS, DUTY_LOG, MEETINGS),
    publishes=(
        SiteRegistered,
        StaffRegistered,
        PostRegistered,
        ShiftPublished,
        ShiftChanged,
        ShiftStarted,
        ShiftEnded,
        ShiftCancelled,
        ShiftArchived,
        CheckedIn,
        CheckedOut,
        HandoverDrafted,
        HandoverItemRefused,
        HandoverDeferred,
        HandoverBlocked,
        HandoverResumed,
        HandoverLapsed,
        HandoverSigned,
        HandoverCompleted,
        DutyBegan,
        DutyEnded,
        CommandAssumed,
        CommandTransferred,
        CommandLapsed,
        PostUnmanned,
        PostManned,
        CoverageLost,
        CoverageRestored,
        ExecutiveAssigned,
        ExecutiveChanged,
        ExecutiveRemoved,
        AwayRequested,
        AwayGranted,
        AwayDeclined,
        AwayOverdue,
        AwayEnded,
        CheckSent,
        CheckAnswered,
        CheckMissed,
        CheckAnsweredLate,
        CorrectionRequested,
        CorrectionDecided,
        MonthClosed,
        LoneWorkStarted,
        LoneWorkConfirmed,
        LoneWorkSilent,
        LoneWorkEnded,
        KeyItemRegistered,
        KeyItemIssued,
        KeyItemReturned,
        KeyItemMissing,
        KeyItemSettled,
        LeaderLate,
        NoShowNoticed,
        ReplacementCalled,
        ReplacementAnswered,
        NoShowSettled,
        TaskCreated,
        TaskAssigned,
        TaskTaken,
        TaskDone,
        TaskVerified,
        TaskSkipped,
        TaskOverdue,
        TaskCancelled,
        RoundCalled,
        RoundDone,
        RoundMissed,
        BusinessWritten,
        CallRequested,
        CallSettled,
        LogEntryAppended,
        MeetingHeld,
        MeetingOverdue,
        TasksAcknowledged,
        ImprovementProposed,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    snapshots={
        SiteRegistered: state_sites,
        PostRegistered: state_posts,
        StaffRegistered: state_staff,
        ShiftPublished: state_shifts,
        DutyBegan: state_duties,
        CommandAssumed: state_commands,
        PostUnmanned: state_gaps,
        ExecutiveAssigned: state_executives,
        HandoverDrafted: state_handovers,
    },
    timers={
        SHIFT_CLOSE: close_by_the_clock,
        SHIFT_WIND_DOWN: wind_down_by_the_clock,
        SHIFT_ARCHIVE: archive_by_the_clock,
        SHIFT_UNARCHIVED: tell_unarchived,
        MEETING_DRAW: draw_by_the_clock,
        MEETING_OVERDUE: look_at_meeting,
        MEETING_SERIES: make_next,
        DUTY_TURN: turn,
        POST_UNMANNED: call_about,
        COVERAGE_GAP: call_about_seat,
        HANDOVER_DRAFT: draft_by_the_clock,
        RELIEF_MISSING: call_for_relief,
        HANDOVER_LAPSE: handover_lapse,
        AWAY_UNTIL: until_is_over,
        PRESENCE_DRAW: draw,
        PRESENCE_CHECK: check_at_random,
        PRESENCE_MISSED: no_answer,
        LONE_LOOK: look_who_is_alone,
        LONE_WORK: lone_work_due,
        KEY_OVERDUE: key_overdue,
        TASKS_MAKE: make_tasks,
        TASK_OVERDUE: task_overdue,
        ROUNDS_DRAW: draw_rounds,
        LEADER_ROUND: call_at_random,
        ROUND_MISSED: not_made,
        ATTENDANCE: look_at_attendance,
        REPLACEMENT: nobody_yet,
    },
    tasks=(publish_untold_posts, settle_every_site),
    api_tasks=(first_account,),
    keys=key_source,
    revocations=own_list,
    foreign_site=SiteNotFound,
    migrations="roster_svc.migrations",
)
app = service.app
