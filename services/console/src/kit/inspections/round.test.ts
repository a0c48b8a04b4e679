import { describe, expect, it } from "vitest";
import type { ChecklistItem, InspectionDetail } from "@/kit/api/types";
import type { Job } from "@/kit/outbox/queue";
import { PASS, type Answer } from "./items";
import { checkpointOf, nextStep, saidBy, stepsOf, visitedSteps } from "./round";

const item = (key: string, checkpoint: string | null = null): ChecklistItem => ({
  key,
  kind: "pass_fail",
  title_zh: key,
  title_en: key,
  required: true,
  must_stay_on: false,
  test_alarm: false,
  checkpoint,
});
const place = (key: string) => ({ key, name_zh: key, name_en: key, min_min: 0 });
const content = { name_zh: "", name_en: "", items: [item("any"), item("pressure", "pumps"), item("lost", "gone")] };
const route = {
  name_zh: "",
  name_en: "",
  order: "in_order" as const,
  checkpoints: [place("gate"), place("pumps")],
};
const RUN = { route, content };
const GOOD: Answer = { value: PASS, note: null };

describe("the way along a route", () => {
  it("passes each checkpoint before its items; what has no checkpoint on it comes last", () => {
    expect(stepsOf(RUN, new Map())).toEqual(["@gate", "@pumps", "pressure", "any", "lost"]);
    expect(stepsOf({ route: null, content }, new Map())).toEqual(["any", "pressure", "lost"]);
  });

  it("leads to what is not done, also back to what was left out", () => {
    const visited = new Set(["@pumps"]);
    expect(nextStep(RUN, new Map(), visited, "@pumps")).toBe("pressure");
    expect(nextStep(RUN, new Map([["pressure", GOOD]]), visited, "lost")).toBe("@gate");
    const all = new Map(["any", "pressure", "lost"].map((key) => [key, GOOD]));
    expect(nextStep(RUN, all, new Set(["@gate", "@pumps"]), null)).toBeNull();
  });

  it("knows a checkpoint by its step, and the one that a scanned code names", () => {
    expect(checkpointOf(RUN, "@pumps")?.key).toBe("pumps");
    expect(checkpointOf(RUN, "pressure")).toBeNull();
    expect(saidBy(RUN, "FW1:5a1e:pumps:1:ABCDEFGHIJ")).toBe("pumps");
    expect(saidBy(RUN, "FW1:5a1e:elsewhere:1:ABCDEFGHIJ")).toBeNull();
    expect(saidBy(RUN, "ABCDEFGHIJ")).toBeNull();
  });

  it("counts visits that wait for the network, and none that was refused", () => {
    const run = { id: "r", visits: [{ checkpoint: "gate" }] } as InspectionDetail;
    const job = (checkpoint: string, state: Job["state"]): Job =>
      ({ personId: "p", target: "r", state, visit: { checkpoint, proof: "qr" } }) as Job;
    const jobs = [job("pumps", "waiting"), job("roof", "refused")];
    expect([...visitedSteps(run, jobs, "p")]).toEqual(["@gate", "@pumps"]);
  });
});
