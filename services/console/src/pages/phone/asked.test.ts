import { describe, expect, it } from "vitest";
import type { CallRead } from "@/kit/api/types";
import { byNeed } from "./asked";

const call = (id: string, more: Partial<CallRead>): CallRead =>
  ({ id, severity: "major", state: "open", due_at: null, requested_at: "2026-11-23T00:00:00Z", ...more }) as CallRead;

describe("what waits for my answer", () => {
  it("comes with the gravest first, then what is due first, and what is overdue last", () => {
    const ordered = byNeed([
      call("late", { state: "overdue", severity: "critical", due_at: "2026-11-22T23:00:00Z" }),
      call("no time", {}),
      call("soon", { due_at: "2026-11-23T00:03:00Z" }),
      call("grave", { severity: "critical" }),
      call("later", { due_at: "2026-11-23T01:00:00Z" }),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(["grave", "soon", "later", "no time", "late"]);
  });

  it("of two alike begins with the older", () => {
    const ordered = byNeed([call("new", { requested_at: "2026-11-23T00:01:00Z" }), call("old", {})]);
    expect(ordered.map(({ id }) => id)).toEqual(["old", "new"]);
  });
});
