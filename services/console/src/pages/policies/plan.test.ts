import { describe, expect, it } from "vitest";
import { clock, mistakes, plan } from "./plan";
import { everybody, reached, type People } from "./people";

const chief = { role: "duty_chief" };
const executive = { role: "hq_executive" };
const usual = {
  steps: [
    { after_s: 0, notify: [chief] },
    { after_s: 180, notify: [chief] },
    { after_s: 360, notify: [executive] },
  ],
  repeat: 1,
  repeat_after_s: 120,
};
const levels = { critical: 2, major: 3, minor: 4, info: 4 };

describe("the plan of a policy", () => {
  it("counts each step from the beginning of its round, and the next round from the last step", () => {
    expect(plan(usual).map(({ atS, round, step }) => [atS, round, step])).toEqual([
      [0, 0, 0],
      [180, 0, 1],
      [360, 0, 2],
      [480, 1, 0],
      [660, 1, 1],
      [840, 1, 2],
    ]);
  });

  it("has one round where nothing is repeated, and nothing where there is no step", () => {
    expect(plan({ ...usual, repeat: 0 })).toHaveLength(3);
    expect(plan({ ...usual, steps: [] })).toEqual([]);
  });

  it("is shown by a clock", () => {
    expect([0, 185, 3600, 3725].map(clock)).toEqual(["0:00", "3:05", "1:00:00", "1:02:05"]);
  });
});

describe("the mistakes of a draft", () => {
  it("are none in a usual one", () => {
    expect(mistakes(usual, levels)).toEqual([]);
  });

  it("are a step that calls nobody, one before the step above, and a graver severity treated more mildly", () => {
    const steps = [
      { after_s: 60, notify: [chief] },
      { after_s: 30, notify: [] },
    ];
    expect(mistakes({ ...usual, steps }, { ...levels, critical: 4 })).toEqual([
      { kind: "nobody", step: 1 },
      { kind: "earlier", step: 1 },
      { kind: "milder" },
    ]);
  });
});

describe("whom a target reaches", () => {
  const person = (id: string, roles: string[], site_ids: string[], active = true) =>
    [id, { id, name: id.toUpperCase(), roles, site_ids, active }] as const;
  const people = {
    siteId: "here",
    staff: new Map([
      person("li", ["site_staff"], ["here"]),
      person("zheng", ["hq_executive"], []),
      person("far", ["hq_executive"], ["there"]),
      person("gone", ["hq_executive"], [], false),
    ]),
    onDuty: { people: [{ staff_id: "li", name: "LI", post: "duty_chief" }] },
  } as unknown as People;

  it("is whoever is on duty at a post", () => {
    expect(reached(chief, people)).toEqual([{ id: "li", name: "LI" }]);
    expect(reached({ role: "tech_ops" }, people)).toEqual([]);
  });

  it("is everybody active who holds an HQ role for the site", () => {
    expect(reached(executive, people).map(({ id }) => id)).toEqual(["zheng"]);
  });

  it("is the person named, unless they are no longer active", () => {
    expect(reached({ staff_id: "li" }, people).map(({ id }) => id)).toEqual(["li"]);
    expect(reached({ staff_id: "gone" }, people)).toEqual([]);
  });

  it("is each person once, however many targets name them", () => {
    expect(everybody([chief, { staff_id: "li" }, executive], people).map(({ id }) => id)).toEqual(["li", "zheng"]);
  });
});
