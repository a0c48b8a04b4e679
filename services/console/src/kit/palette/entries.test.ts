import { describe, expect, it } from "vitest";
import type { IncidentRead, SiteRead, StaffRead } from "@/kit/api/types";
import { found, numberIn, ofIncidents, ofPeople, ofSites } from "./entries";

describe("an incident number", () => {
  it.each([
    ["FW-2025-000017", "FW-2025-000017"],
    [" fw-2025-17 ", "FW-2025-000017"],
    ["17", "FW-2026-000017"],
    ["1234567", "FW-2026-1234567"],
    ["17号", null],
    ["", null],
  ])("%j is %j", (typed, number) => {
    expect(numberIn(typed, 2026)).toBe(number);
  });
});

describe("what is found", () => {
  const sites = [
    { id: "s10", name: "分行 10", code: "b-10" },
    { id: "s2", name: "分行 2", code: "b-2" },
  ] as SiteRead[];
  const people = [
    { id: "li", name: "李建国", code: "p-1", phone: "+8613800000000", active: true, site_ids: ["s2"] },
    { id: "gone", name: "李离职", code: "p-2", phone: null, active: false, site_ids: [] },
  ] as unknown as StaffRead[];
  const leak = { id: "i", number: "FW-2026-000001", title: "二号机房漏水", site_id: "s2" } as IncidentRead;

  it("has every word, in the name or beside it", () => {
    const entries = [...ofIncidents([leak], new Map(sites.map((one) => [one.id, one]))), ...ofSites(sites)];
    expect(found(entries, "漏水 分行").map(({ id }) => id)).toEqual(["i"]);
    expect(found(entries, "000001").map(({ id }) => id)).toEqual(["i"]);
    expect(found(entries, "分行").map(({ id }) => id)).toEqual(["i", "s2", "s10"]);
  });

  it("are people who are there, at their site's roster, by name and by phone", () => {
    const entries = ofPeople(people);
    expect(entries.map(({ label, path }) => [label, path])).toEqual([["李建国", "/roster?rows=people&site=s2"]]);
    expect(found(entries, "1380000")).toHaveLength(1);
  });

  it("is a few of each kind, those that begin so first", () => {
    const many = ofSites(
      Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, name: `站 ${index}`, code: "x" }) as SiteRead),
    );
    expect(found(many, "站").map(({ label }) => label)).toEqual(["站 0", "站 1", "站 2", "站 3", "站 4", "站 5"]);
  });
});
