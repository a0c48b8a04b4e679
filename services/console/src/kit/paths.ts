/**
 * Every address of the console. The router, links, and what goes to an address after a click take it from here, so that a
 * page can move without leaving a dead link behind.
 */
export const PATTERN = {
  board: "/",
  leader: "/duty/now",
  rounds: "/rounds",
  businessLog: "/business-log",
  history: "/incidents",
  incident: "/incidents/:incidentId",
  sites: "/sites",
  site: "/sites/:siteId",
  series: "/sites/:siteId/series/:seriesId",
  roster: "/roster",
  shift: "/shifts/:shiftId",
  shiftCertificate: "/shifts/:shiftId/certificate",
  dutyLog: "/duty-log",
  dutyLogPrint: "/duty-log/print",
  meetings: "/meetings",
  meeting: "/meetings/:meetingId",
  muster: "/muster",
  executives: "/executives",
  coverage: "/coverage",
  arrivalCode: "/arrival-code",
  presence: "/presence",
  away: "/away",
  loneWork: "/lone-work",
  keys: "/keys",
  tasks: "/tasks",
  handovers: "/handovers",
  handover: "/handovers/:handoverId",
  reports: "/reports",
  report: "/reports/:reportId",
  policies: "/policies",
  policiesMany: "/policies/many",
  deliveries: "/deliveries",
  account: "/account",
  setup: "/setup",
  setupSites: "/setup/sites",
  setupPosts: "/setup/posts",
  setupTasks: "/setup/tasks",
  setupPeople: "/setup/people",
  setupImport: "/setup/people/import",
  setupSeries: "/setup/series",
  setupRules: "/setup/rules",
  setupAudit: "/setup/audit",
  setupChannels: "/setup/channels",
  setupStart: "/setup/start",
  signIn: "/sign-in",
  phone: "/m",
  phoneIncident: "/m/incidents/:incidentId",
  phoneHandover: "/m/handovers/:handoverId",
  phoneShifts: "/m/shifts",
  phoneDuty: "/m/duty",
  phoneAccount: "/m/account",
  phoneLog: "/m/log",
  phoneMeeting: "/m/meetings/:meetingId",
  phonePresence: "/m/presence/:checkId",
  phoneAway: "/m/away",
  phoneMuster: "/m/muster",
  phoneTasks: "/m/tasks",
  phoneSafety: "/m/safety",
  phoneRound: "/m/rounds/:roundId",
  phoneBusiness: "/m/business",
  phoneArrive: "/m/arrive",
} as const;

type PageName = keyof typeof PATTERN;

/** What stands after the question mark; what is undefined is left out. */
type Query = Readonly<Record<string, string | undefined>>;

export const pathTo = {
  board: () => PATTERN.board,
  leader: (query: { site?: string } = {}) => asked(PATTERN.leader, query),
  rounds: (query: { site?: string } = {}) => asked(PATTERN.rounds, query),
  businessLog: (query: { site?: string } = {}) => asked(PATTERN.businessLog, query),
  history: () => PATTERN.history,
  incident: (incidentId: string) => filled(PATTERN.incident, { incidentId }),
  sites: () => PATTERN.sites,
  site: (siteId: string, query: { tab?: "duty" | "rules" | "stations" } = {}) =>
    asked(filled(PATTERN.site, { siteId }), query),
  series: (siteId: string, seriesId: string) => filled(PATTERN.series, { siteId, seriesId }),
  roster: (query: { rows?: "people"; site?: string | undefined } = {}) => asked(PATTERN.roster, query),
  shift: (shiftId: string) => filled(PATTERN.shift, { shiftId }),
  /** Under which conditions it was opened, as it is printed. */
  shiftCertificate: (shiftId: string) => filled(PATTERN.shiftCertificate, { shiftId }),
  dutyLog: (query: { site?: string; shift?: string } = {}) => asked(PATTERN.dutyLog, query),
  /** The log as it is printed: of a shift, or of a day of the site's calendar. */
  dutyLogPrint: (query: { site: string; day?: string; shift?: string | undefined }) =>
    asked(PATTERN.dutyLogPrint, query),
  meetings: (query: { site?: string } = {}) => asked(PATTERN.meetings, query),
  meeting: (meetingId: string) => filled(PATTERN.meeting, { meetingId }),
  muster: (query: { site?: string } = {}) => asked(PATTERN.muster, query),
  executives: () => PATTERN.executives,
  arrivalCode: (query: { site?: string; post?: string } = {}) => asked(PATTERN.arrivalCode, query),
  coverage: (query: { site?: string } = {}) => asked(PATTERN.coverage, query),
  presence: () => PATTERN.presence,
  away: () => PATTERN.away,
  loneWork: () => PATTERN.loneWork,
  keys: () => PATTERN.keys,
  tasks: () => PATTERN.tasks,
  handovers: () => PATTERN.handovers,
  handover: (handoverId: string) => filled(PATTERN.handover, { handoverId }),
  reports: () => PATTERN.reports,
  report: (reportId: string) => filled(PATTERN.report, { reportId }),
  policies: () => PATTERN.policies,
  policiesMany: () => PATTERN.policiesMany,
  /** The log of deliveries, of all or of one incident. */
  deliveries: (query: { incident?: string } = {}) => asked(PATTERN.deliveries, query),
  account: () => PATTERN.account,
  setup: () => PATTERN.setup,
  setupStart: () => PATTERN.setupStart,
  setupPeople: () => PATTERN.setupPeople,
  setupImport: () => PATTERN.setupImport,
  setupSeries: (siteId: string) => asked(PATTERN.setupSeries, { site: siteId }),
  setupRules: (siteId: string) => asked(PATTERN.setupRules, { site: siteId }),
  /** `next`: where the person wanted to be. `ended`: their session ended without them. */
  signIn: (query: { next?: string; ended?: "1" } = {}) => asked(PATTERN.signIn, query),
  phone: () => PATTERN.phone,
  phoneIncident: (incidentId: string) => filled(PATTERN.phoneIncident, { incidentId }),
  phoneHandover: (handoverId: string) => filled(PATTERN.phoneHandover, { handoverId }),
  phoneShifts: () => PATTERN.phoneShifts,
  phoneDuty: () => PATTERN.phoneDuty,
  phoneAccount: () => PATTERN.phoneAccount,
  phoneLog: () => PATTERN.phoneLog,
  phoneMeeting: (meetingId: string) => filled(PATTERN.phoneMeeting, { meetingId }),
  phoneAway: () => PATTERN.phoneAway,
  phoneMuster: () => PATTERN.phoneMuster,
  phoneTasks: () => PATTERN.phoneTasks,
  phoneSafety: () => PATTERN.phoneSafety,
  phoneRound: (roundId: string) => filled(PATTERN.phoneRound, { roundId }),
  phoneBusiness: () => PATTERN.phoneBusiness,
};

/** The part of a page's pattern below its parent's, for nested routes. */
export function below(parent: PageName, child: PageName): string {
  return PATTERN[child].slice(PATTERN[parent].length + 1);
}

function filled(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ""));
}

function asked(path: string, query: Query): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
