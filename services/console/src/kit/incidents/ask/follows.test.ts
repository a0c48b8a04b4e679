import { describe, expect, it } from "vitest";
import type { IncidentDetail } from "@/kit/api/types";
import { followsOf } from "./follows";

const incident = (change: Partial<IncidentDetail>): IncidentDetail =>
  ({ state: "open", source: "anomaly", cause_cleared_at: null, acknowledged_by: null, ...change }) as IncidentDetail;

describe("before an incident is resolved", () => {
  it("people hear that its cause stands and that nobody has it", () => {
    expect(followsOf(incident({}), "resolve", "w")).toEqual(["causeStands", "nobodyHasIt"]);
  });

  it("they hear that somebody else has it, not that they have it themselves", () => {
    const taken = incident({
      state: "acknowledged",
      source: "manual",
      acknowledged_by: { staff_id: "w", name: "Wang" },
    });
    expect(followsOf(taken, "resolve", "l")).toEqual(["othersHaveIt"]);
    expect(followsOf(taken, "resolve", "w")).toEqual([]);
  });

  it("a cause that is gone is no warning", () => {
    expect(followsOf(incident({ cause_cleared_at: "2026-11-23T07:00:00Z" }), "resolve", "w")).toEqual(["nobodyHasIt"]);
  });

  it("closing is final", () => {
    expect(followsOf(incident({ state: "resolved" }), "close", "w")).toEqual(["final"]);
  });
});
