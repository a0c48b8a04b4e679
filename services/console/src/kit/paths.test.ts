import { readFileSync } from "node:fs";
import { join } from "node:path";
import { matchPath } from "react-router";
import { describe, expect, it } from "vitest";
import { below, pathTo, PATTERN } from "./paths";

const CONSOLE = join(import.meta.dirname, "..", "..");
const json = (...parts: string[]): unknown => JSON.parse(readFileSync(join(CONSOLE, ...parts), "utf-8"));

/** The page an address leads to, without what is asked of it. */
function pageAt(address: string): string | undefined {
  const { pathname } = new URL(address, "http://farwatch.example");
  return Object.entries(PATTERN).find(([, pattern]) => matchPath(pattern, pathname) !== null)?.[0];
}

const EXAMPLES: { [K in keyof typeof pathTo]: string } = {
  board: pathTo.board(),
  leader: pathTo.leader({ site: "s-1" }),
  rounds: pathTo.rounds({ site: "s-1" }),
  businessLog: pathTo.businessLog({ site: "s-1" }),
  history: pathTo.history(),
  incident: pathTo.incident("i-1"),
  sites: pathTo.sites(),
  site: pathTo.site("s-1"),
  series: pathTo.series("s-1", "r-1"),
  roster: pathTo.roster({ rows: "people", site: "s-1" }),
  shift: pathTo.shift("x-1"),
  shiftCertificate: pathTo.shiftCertificate("x-1"),
  muster: pathTo.muster(),
  executives: pathTo.executives(),
  coverage: pathTo.coverage({ site: "s" }),
  arrivalCode: pathTo.arrivalCode({ site: "s", post: "p" }),
  presence: pathTo.presence(),
  away: pathTo.away(),
  tasks: pathTo.tasks(),
  inspections: pathTo.inspections({ site: "s", shift: "x" }),
  inspection: pathTo.inspection("n-1"),
  schedules: pathTo.schedules({ site: "s" }),
  schedule: pathTo.schedule("c-1"),
  devices: pathTo.devices({ site: "s" }),
  device: pathTo.device("d-1"),
  checklists: pathTo.checklists({ site: "s" }),
  checklist: pathTo.checklist("c-1", { version: "2" }),
  routes: pathTo.routes({ site: "s" }),
  route: pathTo.route("r-1"),
  routeSheet: pathTo.routeSheet("r-1"),
  handovers: pathTo.handovers(),
  handover: pathTo.handover("h-1"),
  dutyLog: pathTo.dutyLog({ site: "s-1", shift: "x-1" }),
  dutyLogPrint: pathTo.dutyLogPrint({ site: "s-1", day: "2026-11-23" }),
  meetings: pathTo.meetings({ site: "s-1" }),
  meeting: pathTo.meeting("m-1"),
  reports: pathTo.reports(),
  report: pathTo.report("p-1"),
  policies: pathTo.policies(),
  policiesMany: pathTo.policiesMany(),
  deliveries: pathTo.deliveries({ incident: "i-1" }),
  account: pathTo.account(),
  setup: pathTo.setup(),
  setupStart: pathTo.setupStart(),
  setupPeople: pathTo.setupPeople(),
  setupImport: pathTo.setupImport(),
  setupSeries: pathTo.setupSeries("s-1"),
  setupRules: pathTo.setupRules("s-1"),
  signIn: pathTo.signIn({ next: "/?severity=critical", ended: "1" }),
  phone: pathTo.phone(),
  phoneIncident: pathTo.phoneIncident("i-1"),
  phoneHandover: pathTo.phoneHandover("h-1"),
  phoneShifts: pathTo.phoneShifts(),
  phoneDuty: pathTo.phoneDuty(),
  phoneAccount: pathTo.phoneAccount(),
  phoneLog: pathTo.phoneLog(),
  phoneMeeting: pathTo.phoneMeeting("m-1"),
  phoneAway: pathTo.phoneAway(),
  phoneAttendance: pathTo.phoneAttendance(),
  attendanceSheet: pathTo.attendanceSheet({ site: "s", month: "2026-11" }),
  corrections: pathTo.corrections({ site: "s" }),
  phoneMuster: pathTo.phoneMuster(),
  phoneTasks: pathTo.phoneTasks(),
  phoneSafety: pathTo.phoneSafety(),
  loneWork: pathTo.loneWork(),
  keys: pathTo.keys(),
  phoneRound: pathTo.phoneRound("d-1"),
  phoneBusiness: pathTo.phoneBusiness(),
  improvements: pathTo.improvements({ site: "s", meeting: "m" }),
  improvement: pathTo.improvement("i-1"),
  phoneImprovement: pathTo.phoneImprovement("i-1"),
  findings: pathTo.findings({ site: "s" }),
  findingLinks: pathTo.findingLinks(),
  finding: pathTo.finding("f-1"),
  publicReceipt: pathTo.publicReceipt("t", "c-1"),
  phoneReport: pathTo.phoneReport(),
  phoneFinding: pathTo.phoneFinding("f-1"),
  phoneInspections: pathTo.phoneInspections(),
  phoneInspection: pathTo.phoneInspection("n-1"),
};

it("the addresses are these: people have them in bookmarks and messages", () => {
  expect(EXAMPLES).toMatchInlineSnapshot(`
    {
      "account": "/account",
      "arrivalCode": "/arrival-code?site=s&post=p",
      "attendanceSheet": "/attendance?site=s&month=2026-11",
      "away": "/away",
      "board": "/",
      "businessLog": "/business-log?site=s-1",
      "checklist": "/checklists/c-1?version=2",
      "checklists": "/checklists?site=s",
      "corrections": "/corrections?site=s",
      "coverage": "/coverage?site=s",
      "deliveries": "/deliveries?incident=i-1",
      "device": "/devices/d-1",
      "devices": "/devices?site=s",
      "dutyLog": "/duty-log?site=s-1&shift=x-1",
      "dutyLogPrint": "/duty-log/print?site=s-1&day=2026-11-23",
      "executives": "/executives",
      "finding": "/findings/f-1",
      "findingLinks": "/findings/links",
      "findings": "/findings?site=s",
      "handover": "/handovers/h-1",
      "handovers": "/handovers",
      "history": "/incidents",
      "improvement": "/improvements/i-1",
      "improvements": "/improvements?site=s&meeting=m",
      "incident": "/incidents/i-1",
      "inspection": "/inspections/n-1",
      "inspections": "/inspections?site=s&shift=x",
      "keys": "/keys",
      "leader": "/duty/now?site=s-1",
      "loneWork": "/lone-work",
      "meeting": "/meetings/m-1",
      "meetings": "/meetings?site=s-1",
      "muster": "/muster",
      "phone": "/m",
      "phoneAccount": "/m/account",
      "phoneAttendance": "/m/attendance",
      "phoneAway": "/m/away",
      "phoneBusiness": "/m/business",
      "phoneDuty": "/m/duty",
      "phoneFinding": "/m/findings/f-1",
      "phoneHandover": "/m/handovers/h-1",
      "phoneImprovement": "/m/improvements/i-1",
      "phoneIncident": "/m/incidents/i-1",
      "phoneInspection": "/m/inspections/n-1",
      "phoneInspections": "/m/inspections",
      "phoneLog": "/m/log",
      "phoneMeeting": "/m/meetings/m-1",
      "phoneMuster": "/m/muster",
      "phoneReport": "/m/report",
      "phoneRound": "/m/rounds/d-1",
      "phoneSafety": "/m/safety",
      "phoneShifts": "/m/shifts",
      "phoneTasks": "/m/tasks",
      "policies": "/policies",
      "policiesMany": "/policies/many",
      "presence": "/presence",
      "publicReceipt": "/report/t/c-1",
      "report": "/reports/p-1",
      "reports": "/reports",
      "roster": "/roster?rows=people&site=s-1",
      "rounds": "/rounds?site=s-1",
      "route": "/routes/r-1",
      "routeSheet": "/routes/r-1/sheet",
      "routes": "/routes?site=s",
      "schedule": "/inspection-schedules/c-1",
      "schedules": "/inspection-schedules?site=s",
      "series": "/sites/s-1/series/r-1",
      "setup": "/setup",
      "setupImport": "/setup/people/import",
      "setupPeople": "/setup/people",
      "setupRules": "/setup/rules?site=s-1",
      "setupSeries": "/setup/series?site=s-1",
      "setupStart": "/setup/start",
      "shift": "/shifts/x-1",
      "shiftCertificate": "/shifts/x-1/certificate",
      "signIn": "/sign-in?next=%2F%3Fseverity%3Dcritical&ended=1",
      "site": "/sites/s-1",
      "sites": "/sites",
      "tasks": "/tasks",
    }
  `);
});

it.each(Object.entries(EXAMPLES))("%s leads to its own page", (name, address) => {
  expect(pageAt(address)).toBe(name);
});

it("what is filled in cannot lead elsewhere, and what is not asked leaves no trace", () => {
  expect(pathTo.incident("../sites?x=1")).toBe("/incidents/..%2Fsites%3Fx%3D1");
  expect(pathTo.signIn()).toBe("/sign-in");
  expect(below("phone", "phoneIncident")).toBe("incidents/:incidentId");
});

describe("the links that the services put into messages", () => {
  const links = json("tests", "message-links.json") as Record<string, string>;
  const api = json("..", "notify-svc", "api", "openapi.json") as { paths: Record<string, unknown> };

  it.each(Object.entries(links))("%s lead to a page of the console or to one that the service answers", (_, link) => {
    expect(link.startsWith("/api/") ? link in api.paths : pageAt(link) !== undefined).toBe(true);
  });

  it("that lead nowhere would be found", () => {
    expect(pageAt("/incident/1")).toBeUndefined();
  });
});

it("the app on the phone starts on the phone's page", () => {
  const manifest = json("public", "manifest.webmanifest") as { start_url: string; id: string };
  expect([pageAt(manifest.start_url), pageAt(manifest.id)]).toEqual(["phone", "phone"]);
});
