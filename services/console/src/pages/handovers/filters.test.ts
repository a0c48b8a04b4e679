import { describe, expect, it } from "vitest";
import { filtersOf, queryOf } from "./filters";

const of = (query: string) => filtersOf(new URLSearchParams(query));

describe("the filters of the handovers", () => {
  it("are read from the address, and what it does not know is left out", () => {
    expect(of("site=a&state=sealed&forced=1&from=2026-12-01&to=x")).toEqual({
      site: "a",
      state: "sealed",
      forced: true,
      from: "2026-12-01",
      to: null,
    });
    expect(of("state=lost&forced=yes")).toEqual({ site: null, state: null, forced: false, from: null, to: null });
  });

  it("ask the service for whole days of the site's calendar", () => {
    const asked = queryOf(of("from=2026-12-01&to=2026-12-01&forced=1"), "Asia/Shanghai");
    expect(asked).toEqual({ forced: true, from: "2026-11-30T16:00:00.000Z", to: "2026-12-01T16:00:00.000Z" });
    expect(queryOf(of(""), "UTC")).toEqual({});
    expect(queryOf(of("state=lapsed"), "UTC")).toEqual({ lapsed: true });
    expect(queryOf(of("state=drafted"), "UTC")).toEqual({ state: "drafted", lapsed: false });
  });
});
