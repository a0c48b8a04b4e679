import { describe, expect, it } from "vitest";
import { addressOf, filtersOf, queryOf } from "./filters";

const NOW = Date.parse("2026-11-23T07:00:00Z");

describe("the filters of the log", () => {
  it("are in the address, and come back from it", () => {
    const address = "site=s1&person=p1&channel=email&state=failed&period=day";
    expect(addressOf(filtersOf(new URLSearchParams(address))).toString()).toBe(address);
  });

  it("leave out what they do not know", () => {
    const strange = new URLSearchParams("channel=pigeon&state=lost&period=aeon&from=yesterday");
    expect(addressOf(filtersOf(strange)).toString()).toBe("");
  });

  it("take days rather than a period where both are given", () => {
    const filters = filtersOf(new URLSearchParams("period=day&from=2026-11-01"));
    expect([filters.period, filters.from]).toEqual([null, "2026-11-01"]);
  });

  it("become what the service is asked", () => {
    expect(queryOf(filtersOf(new URLSearchParams("period=hour&incident=i1")), NOW)).toEqual({
      from: "2026-11-23T06:00:00.000Z",
      incident_id: ["i1"],
    });
  });

  it("include the last day", () => {
    const { from, to } = queryOf(filtersOf(new URLSearchParams("from=2026-11-23&to=2026-11-23")), NOW);
    expect(Date.parse(String(to)) - Date.parse(String(from))).toBe(86_400_000);
  });
});
