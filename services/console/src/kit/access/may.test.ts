import { describe, expect, it } from "vitest";
import type { Person } from "@/kit/auth/claims";
import { MAY, type ActionName } from "./may";
import { ROLES, ROUTES, type Role } from "./routes.gen";
import type { Part, Verdict } from "./verdict";
import {
  NOW,
  HERE,
  hour,
  person,
  HQ,
  CHIEF,
  STAFF,
  incident,
  shift,
  others,
  report,
  record,
  FAVOURABLE,
} from "../../../tests/favourable";

/** What those are told who have the role for another site only, where the action is of no single site. */
const ELSEWHERE: Partial<Record<ActionName, string>> = {
  registerSite: "notEverySite",
  definePost: "notEverySite",
  changePost: "notEverySite",
  addTaskTemplate: "notEverySite",
  changeTaskTemplate: "notEverySite",
  changeChecklist: "notEverySite",
  setDutyPolicyOfType: "notEverySite",
  setMonitoringPolicyOfType: "notEverySite",
  setReportPolicyOfType: "notEverySite",
  changeStaff: "reachesFurther",
  signOutStaff: "reachesFurther",
};

function verdict(name: ActionName, who: Person, subject: object): Verdict {
  const judge = MAY[name].judge as (person: Person, subject: object, now: number) => Verdict;
  return judge(who, subject, NOW);
}

function reason(name: ActionName, who: Person, subject: object): string | null {
  return verdict(name, who, subject)?.reason ?? null;
}

const NAMES = Object.keys(MAY) as ActionName[];

describe.each(NAMES)("%s", (name) => {
  const roles: readonly Role[] = ROUTES[MAY[name].route].roles ?? ROLES;

  it.each(ROLES)("is open to %s exactly where the service's access table says so", (role) => {
    const siteIds = ELSEWHERE[name] === "notEverySite" ? null : [HERE];
    expect(verdict(name, { ...person(role), siteIds }, FAVOURABLE[name])).toEqual(
      roles.includes(role) ? null : { reason: "roles", roles },
    );
  });

  it("is closed to whoever has no role at all", () => {
    expect(reason(name, person(), FAVOURABLE[name])).toBe("roles");
  });

  it("is closed to whoever has the role for another site only, and open to whoever has it for all", () => {
    const [role = "hq_admin"] = roles;
    const there = { ...person(role), siteIds: ["there"] };
    const ofSite = "site_id" in FAVOURABLE[name];
    expect(reason(name, there, FAVOURABLE[name])).toBe(ofSite ? "site" : (ELSEWHERE[name] ?? null));
    expect(reason(name, { ...there, siteIds: null }, FAVOURABLE[name])).toBeNull();
  });
});

it("whose route asks for being on duty is refused to whoever is not, and says what to do", () => {
  const asking = NAMES.filter((name) => ROUTES[MAY[name].route].onDuty.length > 0);
  expect(asking).toEqual([
    "reopenIncident",
    "resolveIncident",
    "closeIncident",
    "changeIncidentLevel",
    "openInspection",
    "beginInspection",
    "recordResults",
    "recordVisit",
    "sendPhoto",
    "completeInspection",
    "cancelInspection",
    "explainInspection",
    "correctResult",
    "testDevice",
    "acceptFinding",
    "acknowledgeFinding",
    "promoteFinding",
    "resolveFinding",
    "rejectFinding",
    "maintainDevice",
    "endDeviceMaintenance",
  ]);
  for (const name of asking) {
    expect(reason(name, CHIEF, { ...FAVOURABLE[name], your_part: "none" })).toBe("offDuty");
    expect(reason(name, CHIEF, { ...FAVOURABLE[name], your_part: "called" })).toBe("onlyCalled");
    expect(reason(name, HQ, { ...FAVOURABLE[name], your_part: "none" })).toBeNull();
  }
});

describe("an incident", () => {
  it.each([
    ["open", null, null, "notResolved"],
    ["acknowledged", "alreadyAcknowledged", null, "notResolved"],
    ["resolved", "alreadyResolved", "alreadyResolved", null],
    ["closed", "closed", "closed", "closed"],
  ] as const)("that is %s", (state, acknowledge, resolve, close) => {
    const subject = { ...incident, state };
    expect(reason("acknowledgeIncident", CHIEF, subject)).toBe(acknowledge);
    expect(reason("resolveIncident", CHIEF, subject)).toBe(resolve);
    expect(reason("closeIncident", CHIEF, subject)).toBe(close);
    expect(reason("noteIncident", CHIEF, subject)).toBeNull();
  });

  it.each<[Part | undefined, string | null]>([
    ["on_duty", null],
    ["called", null],
    ["none", "offDuty"],
    [undefined, null],
  ])("is taken by who is on duty or was called; as %s: %s", (your_part, expected) => {
    expect(reason("acknowledgeIncident", STAFF, { ...incident, your_part })).toBe(expected);
  });

  it("says how it stands before whether the person is on duty: checking in would not help", () => {
    expect(reason("resolveIncident", STAFF, { ...incident, state: "closed", your_part: "none" })).toBe("closed");
  });
});

describe("a shift", () => {
  it("is changed, discarded and published as long as it binds nobody", () => {
    for (const name of ["changeShift", "discardShift", "publishShift"] as const) {
      expect(reason(name, CHIEF, { ...shift, state: "published" })).toBe("published");
    }
  });

  it("is published with a duty chief, at a site in use, and for a time to come", () => {
    expect(reason("publishShift", HQ, { ...shift, assignments: [] })).toBe("noChief");
    expect(reason("publishShift", HQ, { ...shift, site_active: false })).toBe("siteClosed");
    expect(reason("publishShift", HQ, { ...others, starts_at: hour(-9), ends_at: hour(-1) })).toBe("shiftOver");
    expect(reason("planShift", HQ, { site_id: HERE, site_active: false })).toBe("siteClosed");
  });

  it("that has begun is published by headquarters, but by nobody who is on it", () => {
    const begun = { starts_at: hour(-1), ends_at: hour(1) };
    expect(reason("publishShift", HQ, { ...others, ...begun })).toBeNull();
    expect(reason("publishShift", HQ, { ...shift, ...begun })).toBe("shiftBegun");
    expect(reason("publishShift", CHIEF, { ...others, ...begun })).toBe("shiftBegun");
  });

  it("is ended by its chief when it is over, and before by headquarters that is not on it", () => {
    const running = { state: "open", starts_at: hour(-1), ends_at: hour(1) } as const;
    const over = { ...running, ends_at: hour(0) };
    expect(reason("endShift", CHIEF, { ...shift, ...running })).toBe("beforeItsEnd");
    expect(reason("endShift", CHIEF, { ...shift, ...over })).toBeNull();
    expect(reason("endShift", CHIEF, { ...others, ...over })).toBe("notInCommand");
    expect(reason("endShift", HQ, { ...others, ...running })).toBeNull();
    expect(reason("endShift", HQ, { ...shift, ...running })).toBe("beforeItsEnd");
    expect(reason("endShift", HQ, { ...others, state: "published" })).toBe("notRunning");
  });

  it("has people check in for themselves; for others a duty chief or headquarters does", () => {
    const yours = { site_id: HERE, staff_id: "you", assignments: shift.assignments };
    expect([HQ, CHIEF, STAFF].map((who) => reason("checkIn", who, yours))).toEqual([null, null, "othersAttendance"]);
  });
});

describe("a report", () => {
  it("is completed and signed by the chief of its shift, or headquarters, while it is a draft", () => {
    const theirs = { ...report, people: [{ staff_id: "you", post: "duty_chief" }] };
    expect([HQ, CHIEF].map((who) => reason("signReport", who, theirs))).toEqual([null, "notThisShiftsChief"]);
    expect(reason("writeReport", CHIEF, { ...report, state: "submitted" })).toBe("sealed");
  });

  it("is corrected once it is sealed, and by nobody who signed it", () => {
    expect(reason("correctReport", HQ, report)).toBe("stillDraft");
    expect(reason("correctReport", HQ, { ...report, state: "submitted", signed_by: "me" })).toBe("ownReport");
  });
});

describe("the record of a meeting", () => {
  const theirs = { ...record, attendees: [{ ...record.attendees[0], staff_id: "you", posts: ["duty_chief"] }] };

  it("is kept by the chief of its shift, or perhaps another one, and not by headquarters", () => {
    expect([HQ, CHIEF, STAFF].map((who) => reason("keepMeeting", who, theirs))).toEqual([
      "notChairing",
      null,
      "notChairing",
    ]);
    expect(reason("keepMeeting", STAFF, record)).toBeNull();
  });

  it("changes until it is finished, and has notes from then on", () => {
    const finished = { ...record, state: "finished" };
    expect(reason("finishMeeting", CHIEF, finished)).toBe("recordFinished");
    expect(reason("noteMeeting", CHIEF, record)).toBe("recordOpen");
  });

  it("has its tasks acknowledged by whoever is on the shift", () => {
    expect([STAFF, HQ].map((who) => reason("acknowledgeTasks", who, theirs))).toEqual([
      "notOnTheShift",
      "notOnTheShift",
    ]);
  });
});

it("a test message goes to oneself, to those in one's charge, and from an administrator to everybody", () => {
  const executive = { staff: { id: "boss", roles: ["hq_executive"] } };
  const colleague = { staff: { id: "you", roles: ["site_staff"] } };
  const to = (who: Person) => [executive, colleague].map((one) => reason("testDelivery", who, one));
  expect(to(HQ)).toEqual([null, null]);
  expect(to(CHIEF)).toEqual(["notInYourCharge", null]);
  expect(to(STAFF)).toEqual(["notInYourCharge", "notInYourCharge"]);
});

it("a revoked station has no key to replace", () => {
  expect(reason("rotateStationKey", HQ, { site_id: HERE, revoked_at: hour(-1) })).toBe("revoked");
});

describe("attendance", () => {
  const theirs = { site_id: HERE, staff_id: "you" };
  const own = { site_id: HERE, staff_id: "me" };

  it("is never decided or checked by the person themselves, not even at headquarters", () => {
    expect(reason("grantAway", HQ, own)).toBe("ownAway");
    expect(reason("askPresence", CHIEF, own)).toBe("ownCheck");
    expect(reason("grantAway", CHIEF, theirs)).toBeNull();
  });

  it("of somebody else is for who commands", () => {
    for (const name of ["grantAway", "endAway", "askPresence", "answerPresence", "answerReplacement"] as const) {
      expect(reason(name, CHIEF, theirs)).toBeNull();
    }
  });
});

it("the command is given to somebody else by headquarters alone", () => {
  const order = { site_id: HERE, staff_id: "you" };
  expect([HQ, CHIEF, STAFF].map((who) => reason("orderCommand", who, order))).toEqual([
    null,
    "byOrderOnly",
    "byOrderOnly",
  ]);
});

describe("an inspection", () => {
  it("is begun when its time has come", () => {
    expect(reason("beginInspection", STAFF, { site_id: HERE, there: true, from_at: hour(1) })).toBe("notDueYet");
    expect(reason("beginInspection", STAFF, { site_id: HERE, there: true, from_at: hour(0) })).toBeNull();
  });

  it("is done by who is on duty there, and by headquarters", () => {
    const elsewhere = { site_id: HERE, there: false, from_at: hour(-1) };
    for (const name of ["beginInspection", "recordResults", "completeInspection", "correctResult"] as const) {
      expect([HQ, CHIEF, STAFF].map((who) => reason(name, who, elsewhere))).toEqual([
        null,
        "notOnDutyThere",
        "notOnDutyThere",
      ]);
      expect(reason(name, STAFF, { ...elsewhere, there: undefined })).toBeNull();
    }
  });
});
