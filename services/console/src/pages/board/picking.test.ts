import { describe, expect, it } from "vitest";
import type { IncidentRead } from "@/kit/api/types";
import { fact, list } from "@/kit/incidents/facts.story";
import { folded } from "./folding";
import { extended, NOTHING_PICKED, toggled, wantedOf } from "./picking";

const storm = list(...["s1", "s2", "s3", "s4", "s5"].map((incident_id) => fact({ incident_id }))).map<IncidentRead>(
  (one) => ({ ...one, cause_kind: "above" }),
);
const single = list(...["a", "b", "c"].map((incident_id) => fact({ incident_id })));
const [a, b, c] = single;
const rows = [a, ...storm, b, c].filter((one) => one !== undefined);
const lines = folded(rows, new Set(), new Set());
const everything = new Set(rows.map(({ id }) => id));
const [first, fold, second, third] = lines;

describe("ticking", () => {
  it("ticks a line, and once more takes the tick away", () => {
    if (!first) throw new Error("no line");
    const once = toggled(NOTHING_PICKED, first, everything);
    expect(wantedOf(once, lines, everything)).toEqual(["a"]);
    expect(wantedOf(toggled(once, first, everything), lines, everything)).toEqual([]);
  });

  it("takes a whole storm, and completes one that is ticked in part", () => {
    if (!fold) throw new Error("no fold");
    const part = { ids: new Set(["s2"]), from: null };
    expect(wantedOf(toggled(part, fold, everything), lines, everything)).toEqual(["s1", "s2", "s3", "s4", "s5"]);
  });

  it("takes a range in either direction, with the storms in it", () => {
    if (!first || !second || !third) throw new Error("no line");
    const down = extended(toggled(NOTHING_PICKED, first, everything), second, lines, everything);
    expect(wantedOf(down, lines, everything)).toEqual(["a", "s1", "s2", "s3", "s4", "s5", "b"]);
    const up = extended(toggled(NOTHING_PICKED, third, everything), second, lines, everything);
    expect(wantedOf(up, lines, everything)).toEqual(["b", "c"]);
  });

  it("without a beginning ticks the one line", () => {
    if (!second) throw new Error("no line");
    expect(wantedOf(extended(NOTHING_PICKED, second, lines, everything), lines, everything)).toEqual(["b"]);
  });

  it("forgets what somebody else has taken meanwhile, and what a filter hides", () => {
    if (!fold) throw new Error("no fold");
    const picked = toggled(NOTHING_PICKED, fold, everything);
    expect(wantedOf(picked, lines, new Set(["s1", "s4", "a"]))).toEqual(["s1", "s4"]);
    expect(wantedOf(picked, lines.slice(2), everything)).toEqual([]);
  });
});
