import { PATTERN } from "@/kit/paths";
import type { Page } from "./page";
import { OBSERVING_PAGES } from "./observingRegistry";
import { SETUP_PAGES } from "./setupRegistry";

export type { Page };

/**
 * Every page of the console: its address, its code (fetched when it is opened) and, where `nav` is set, its place in the
 * navigation. Texts are in locales/<language>/<name>.json. README.md says how to add one.
 */
export const PAGES: readonly Page[] = [
  {
    name: "board",
    reads: "incident GET /incidents",
    path: PATTERN.board,
    load: () => import("@/pages/board/BoardPage"),
    nav: { icon: "board" },
  },
  {
    name: "leader",
    reads: "roster GET /sites/{site_id}/situation",
    path: PATTERN.leader,
    load: () => import("@/pages/leader/LeaderPage"),
    nav: { icon: "flag" },
  },
  {
    name: "rounds",
    reads: "roster GET /leader-rounds",
    path: PATTERN.rounds,
    load: () => import("@/pages/rounds/RoundsPage"),
  },
  {
    name: "businessLog",
    reads: "roster GET /business-entries",
    path: PATTERN.businessLog,
    load: () => import("@/pages/business-log/BusinessLogPage"),
  },
  {
    name: "history",
    reads: "incident GET /incidents/statistics",
    path: PATTERN.history,
    load: () => import("@/pages/history/HistoryPage"),
    nav: { icon: "clock" },
  },
  {
    name: "incident",
    reads: "incident GET /incidents/{incident_id}",
    path: PATTERN.incident,
    load: () => import("@/pages/incident/IncidentPage"),
  },
  {
    name: "sites",
    reads: "roster GET /sites",
    path: PATTERN.sites,
    load: () => import("@/pages/sites/SitesPage"),
    nav: { icon: "series" },
  },
  {
    name: "site",
    reads: "roster GET /sites/{site_id}",
    path: PATTERN.site,
    load: () => import("@/pages/sites/SitePage"),
  },
  {
    name: "series",
    reads: "monitoring GET /series/{series_id}",
    path: PATTERN.series,
    load: () => import("@/pages/sites/SeriesPage"),
  },
  {
    name: "roster",
    reads: "roster GET /shifts",
    path: PATTERN.roster,
    load: () => import("@/pages/roster/RosterPage"),
    nav: { icon: "roster" },
  },
  {
    name: "shift",
    reads: "roster GET /shifts/{shift_id}/opening",
    path: PATTERN.shift,
    load: () => import("@/pages/shift/ShiftPage"),
  },
  {
    name: "shiftCertificate",
    reads: "roster GET /shifts/{shift_id}/opening",
    path: PATTERN.shiftCertificate,
    load: () => import("@/pages/shift/CertificatePage"),
  },
  {
    name: "dutyLog",
    reads: "roster GET /log-entries",
    path: PATTERN.dutyLog,
    load: () => import("@/pages/duty-log/DutyLogPage"),
    nav: { icon: "note" },
  },
  {
    name: "dutyLogPrint",
    reads: "roster GET /log-entries",
    path: PATTERN.dutyLogPrint,
    load: () => import("@/pages/duty-log/PrintPage"),
  },
  {
    name: "meetings",
    reads: "roster GET /meetings",
    path: PATTERN.meetings,
    load: () => import("@/pages/meetings/MeetingsPage"),
    nav: { icon: "meeting" },
  },
  {
    name: "meeting",
    reads: "roster GET /meetings/{meeting_id}",
    path: PATTERN.meeting,
    load: () => import("@/pages/meetings/MeetingPage"),
  },
  {
    name: "muster",
    reads: "roster GET /muster",
    path: PATTERN.muster,
    load: () => import("@/pages/attendance/MusterPage"),
    nav: { icon: "person" },
  },
  {
    name: "executives",
    reads: "roster GET /executives",
    path: PATTERN.executives,
    load: () => import("@/pages/executives/ExecutivesPage"),
  },
  {
    name: "coverage",
    reads: "roster GET /coverage",
    path: PATTERN.coverage,
    load: () => import("@/pages/attendance/CoveragePage"),
  },
  {
    name: "arrivalCode",
    reads: "roster GET /sites/{site_id}/arrival-code",
    path: PATTERN.arrivalCode,
    load: () => import("@/pages/arrival-code/ArrivalCodePage"),
  },
  {
    name: "presence",
    reads: "roster GET /presence-checks",
    path: PATTERN.presence,
    load: () => import("@/pages/attendance/PresencePage"),
  },
  {
    name: "attendanceSheet",
    reads: "roster GET /attendance-sheet",
    path: PATTERN.attendanceSheet,
    load: () => import("@/pages/attendance/sheet/SheetPage"),
  },
  {
    name: "corrections",
    reads: "roster GET /attendance-corrections",
    path: PATTERN.corrections,
    load: () => import("@/pages/attendance/sheet/CorrectionsPage"),
  },
  {
    name: "away",
    reads: "roster GET /away-passes",
    path: PATTERN.away,
    load: () => import("@/pages/attendance/AwayPage"),
  },
  {
    name: "loneWork",
    reads: "roster GET /lone-work",
    path: PATTERN.loneWork,
    load: () => import("@/pages/attendance/LoneWorkPage"),
  },
  {
    name: "keys",
    reads: "roster GET /key-items",
    path: PATTERN.keys,
    load: () => import("@/pages/keys/KeysPage"),
    nav: { icon: "key" },
  },
  {
    name: "handovers",
    reads: "roster GET /handovers",
    path: PATTERN.handovers,
    load: () => import("@/pages/handovers/HandoversPage"),
    nav: { icon: "handover" },
  },
  {
    name: "handover",
    reads: "roster GET /handovers/{handover_id}",
    path: PATTERN.handover,
    load: () => import("@/pages/handovers/HandoverPage"),
  },
  {
    name: "tasks",
    reads: "roster GET /tasks",
    path: PATTERN.tasks,
    load: () => import("@/pages/tasks/TasksPage"),
    nav: { icon: "check" },
  },
  ...OBSERVING_PAGES,
  {
    name: "reports",
    reads: "reporting GET /shift-reports",
    path: PATTERN.reports,
    load: () => import("@/pages/reports/ReportsPage"),
    nav: { icon: "report" },
  },
  {
    name: "report",
    reads: "reporting GET /shift-reports/{report_id}",
    path: PATTERN.report,
    load: () => import("@/pages/reports/ReportPage"),
  },
  {
    name: "policies",
    reads: "incident GET /policies",
    path: PATTERN.policies,
    load: () => import("@/pages/policies/PoliciesPage"),
    nav: { icon: "policy" },
  },
  {
    name: "policiesMany",
    reads: "incident GET /policies",
    path: PATTERN.policiesMany,
    load: () => import("@/pages/policies/many/ManyPage"),
  },
  {
    name: "deliveries",
    reads: "notify GET /deliveries",
    path: PATTERN.deliveries,
    load: () => import("@/pages/deliveries/DeliveriesPage"),
    nav: { icon: "delivery" },
  },
  {
    name: "setup",
    reads: "roster GET /sites",
    path: PATTERN.setup,
    load: () => import("@/pages/setup/SetupPage"),
    nav: { icon: "setup" },
  },
  ...SETUP_PAGES,
  {
    name: "account",
    reads: "roster GET /staff/me",
    path: PATTERN.account,
    load: () => import("@/pages/account/AccountPage"),
  },
];
