import { describe, expect, it } from "vitest";
import { filtersOf, narrowed, queryOf } from "./filters";

const NOW = Date.parse("2026-11-23T07:00:00Z");

describe("the filters of the log", () => {
  it("are in the address", () => {
    const { from, to, incident, ...given } = filtersOf(
      new URLSearchParams("site=s1&person=p1&channel=email&state=failed&kind=call&subject=presence_check&period=day"),
    );
    const others = { channel: "email", state: "failed", kind: "call", subject: "presence_check", period: "day" };
    expect(given).toEqual({ site: "s1", person: "p1", ...others });
    expect([from, to, incident]).toEqual([null, null, null]);
  });

  it("leave out what they do not know", () => {
    const strange = new URLSearchParams("channel=pigeon&state=lost&kind=song&subject=moon&period=aeon&from=yesterday");
    expect(narrowed(filtersOf(strange))).toBe(false);
    expect(narrowed(filtersOf(new URLSearchParams("state=failed")))).toBe(true);
  });

  it("take days rather than a period where both are given", () => {
    const filters = filtersOf(new URLSearchParams("period=day&from=2026-11-01"));
    expect([filters.period, filters.from]).toEqual([null, "2026-11-01"]);
  });

  it("become what the service is asked", () => {
    expect(
      queryOf(filtersOf(new URLSearchParams("period=hour&incident=i1&subject=handover")), NOW, "Asia/Shanghai"),
    ).toEqual({
      from: "2026-11-23T06:00:00.000Z",
      incident_id: ["i1"],
      subject_type: "handover",
    });
  });

  it("include the last day, however long the clock makes it", () => {
    const hours = (day: string): number => {
      const { from, to } = queryOf(filtersOf(new URLSearchParams(`from=${day}&to=${day}`)), NOW, "Europe/Berlin");
      return (Date.parse(String(to)) - Date.parse(String(from))) / 3_600_000;
    };
    expect(["2026-11-23", "2026-10-25", "2026-03-29"].map(hours)).toEqual([24, 25, 23]);
  });
});
