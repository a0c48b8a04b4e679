import { describe, expect, it } from "vitest";
import { turns } from "./rotation";

const WEEK = { deputies: false, sites: [], first: "2026-11-23", time: "08:00", days: 7, zone: "Asia/Shanghai" };

describe("a rotation", () => {
  it("gives each person a day in turn, from change to change without a gap", () => {
    const planned = turns({ ...WEEK, people: ["wang", "liu", "zhao"] });
    expect(planned.map((one) => one.executive_id)).toEqual(["wang", "liu", "zhao", "wang", "liu", "zhao", "wang"]);
    expect(planned[0]).toEqual({
      executive_id: "wang",
      deputy_id: null,
      site_id: null,
      since: "2026-11-23T00:00:00.000Z",
      until: "2026-11-24T00:00:00.000Z",
    });
    planned.slice(1).forEach((one, index) => expect(one.since).toBe(planned[index]?.until));
  });

  it("makes the next in order the deputy, and nobody their own", () => {
    const planned = turns({ ...WEEK, people: ["wang", "liu"], deputies: true, days: 3 });
    expect(planned.map((one) => one.deputy_id)).toEqual(["liu", "wang", "liu"]);
    expect(turns({ ...WEEK, people: ["wang"], deputies: true, days: 1 })[0]?.deputy_id).toBeNull();
  });

  it("is made for each of the sites, or once for all of them", () => {
    expect(turns({ ...WEEK, people: ["wang"], sites: ["a", "b"], days: 2 }).map((one) => one.site_id)).toEqual([
      "a",
      "b",
      "a",
      "b",
    ]);
    expect(turns({ ...WEEK, people: [] })).toEqual([]);
  });

  it("changes at the same wall clock where the clock is put back, over a day of 25 hours", () => {
    const [first] = turns({ ...WEEK, people: ["wang"], first: "2026-10-24", days: 1, zone: "Europe/Berlin" });
    expect(Date.parse(first?.until ?? "") - Date.parse(first?.since ?? "")).toBe(25 * 3_600_000);
  });
});
