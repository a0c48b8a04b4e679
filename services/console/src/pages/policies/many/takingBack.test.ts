import { describe, expect, it } from "vitest";
import type { Outcome, OutcomeRow } from "./data";
import { takingBack } from "./takingBack";

type Change = OutcomeRow["changes"][number];
const change = (before: unknown, before_source: Change["before_source"]): Change => ({
  name: "late_after_min",
  before,
  before_source,
  after: 10,
  after_source: "site",
});
const row = (site_id: string, version: number, outcome: OutcomeRow["outcome"], changes: Change[]): OutcomeRow => ({
  site_id,
  site_type: null,
  version,
  outcome,
  changes,
  replaces: [],
});
const outcome = (...rows: OutcomeRow[]): Outcome => ({
  applied: true,
  changed: rows.length,
  unchanged: 0,
  refused: 0,
  effective_from: "2026-11-30T06:00:00Z",
  rows,
});

describe("taking a change for many sites back", () => {
  it("gives each site what it had, those that had the same in one order, by the version the change left", () => {
    const done = outcome(
      row("a", 1, "changed", [change(5, "default")]),
      row("b", 4, "changed", [change(7, "site")]),
      row("c", 2, "changed", [change(6, "site_type")]),
    );
    expect(takingBack("duty", done, null)).toEqual([
      {
        kind: "duty",
        from: null,
        wishes: { late_after_min: { to: "below" } },
        sites: [
          { site_id: "a", version: 1 },
          { site_id: "c", version: 2 },
        ],
      },
      {
        kind: "duty",
        from: null,
        wishes: { late_after_min: { to: "value", value: 7 } },
        sites: [{ site_id: "b", version: 4 }],
      },
    ]);
  });

  it("leaves those alone that had it already", () => {
    expect(takingBack("duty", outcome(row("a", 3, "unchanged", [change(10, "site")])), null)).toEqual([]);
  });

  it("takes what was planned back from the same moment on", () => {
    const at = Date.parse("2026-12-01T00:00:00Z");
    expect(takingBack("duty", outcome(row("a", 1, "changed", [change(5, "default")])), at)[0]?.from).toBe(at);
  });
});
