import { describe, expect, it } from "vitest";
import { VIEWS, countOf, improvementFiltersOf, improvementQuery, narrowed, viewQuery } from "./filters";

const COUNTS = { proposed: 1, approved: 2, done: 3, verified: 10, rejected: 20, overdue: 4 };

describe("the filters of the ledger", () => {
  it("shows what is open first, and all of a meeting's measures", () => {
    expect(improvementFiltersOf(new URLSearchParams()).view).toBe("open");
    expect(improvementFiltersOf(new URLSearchParams("meeting=m1")).view).toBe("all");
    expect(improvementFiltersOf(new URLSearchParams("view=nonsense")).view).toBe("open");
  });

  it("counts each view by what it shows", () => {
    expect(VIEWS.map((view) => countOf(view, COUNTS))).toEqual([6, 1, 2, 3, 4, 36]);
  });

  it("asks for the states of the view, or for what is late", () => {
    expect(viewQuery("open")).toEqual({ state: ["proposed", "approved", "done"] });
    expect(viewQuery("late")).toEqual({ overdue: true });
    expect(viewQuery("all")).toEqual({});
  });

  it("takes days, both included, in the zone of the site", () => {
    const filters = improvementFiltersOf(new URLSearchParams("from=2026-12-01&to=2026-12-02&mine=yes&q=滤网"));
    expect(improvementQuery(filters, "Asia/Shanghai")).toEqual({
      mine: true,
      q: "滤网",
      from: "2026-11-30T16:00:00.000Z",
      to: "2026-12-02T16:00:00.000Z",
    });
    expect(narrowed(filters)).toBe(true);
    expect(narrowed(improvementFiltersOf(new URLSearchParams("view=late")))).toBe(false);
  });
});
