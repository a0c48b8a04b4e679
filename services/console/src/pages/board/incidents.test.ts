import { describe, expect, it } from "vitest";
import type { IncidentRead } from "@/kit/api/types";
import { byUrgency, real } from "@/kit/incidents/live";
import { withFact } from "@/kit/incidents/facts";
import { FACT, fact, list } from "@/kit/incidents/facts.story";
import { healthOf } from "./health";
import { arranged, cannotWait, entered, passes, settled } from "./incidents";

describe("the rows", () => {
  const early = list(FACT, fact({ incident_id: "b", level: 2 }));
  const shown = settled(early);

  it("come in the order of urgency: nobody answers, nobody has it, graver, newer", () => {
    const many = list(
      fact({ incident_id: "taken", level: 1, state: "acknowledged" }),
      fact({ incident_id: "old", opened_at: "2026-11-23T06:00:00Z" }),
      fact({ incident_id: "new" }),
      fact({ incident_id: "grave", level: 1, opened_at: "2026-11-23T05:00:00Z" }),
      fact({ incident_id: "unanswered", level: 4, exhausted: true }),
    );
    expect(many.toSorted(byUrgency).map(({ id }) => id)).toEqual(["unanswered", "grave", "new", "old", "taken"]);
  });

  it("show what is real before exercises, and count only that", () => {
    const many = list(
      fact({ incident_id: "drill", level: 1, exercise: true }),
      fact({ incident_id: "real", level: 4 }),
    );
    expect(many.toSorted(byUrgency).map(({ id }) => id)).toEqual(["real", "drill"]);
    expect(settled(many).order).toEqual(["real", "drill"]);
    expect(real(many).map(({ id }) => id)).toEqual(["real"]);
    expect(healthOf(many, [], "unknown")).toMatchObject({ incidents: 1, data: "unknown" });
  });

  it("let in at once what is critical, above those that stand, and let the others wait", () => {
    const later = [
      fact({ incident_id: "mild" }),
      fact({ incident_id: "drill", severity: "critical", exercise: true }),
      fact({ incident_id: "grave", severity: "critical", level: 2 }),
    ].reduce<IncidentRead[]>(withFact, early);
    const { waiting } = arranged(shown, later);
    expect(waiting.some(cannotWait)).toBe(true);
    const after = arranged(entered(shown, waiting, null), later);
    expect(after.rows.map(({ id }) => id)).toEqual(["grave", ...shown.order]);
    expect(after.waiting.map(({ id }) => id)).toEqual(["mild", "drill"]);
    expect(after.waiting.some(cannotWait)).toBe(false);
  });

  it("let in what is critical below the row that somebody points at, which stays where it is", () => {
    const later = withFact(early, fact({ incident_id: "grave", severity: "critical", level: 2 }));
    const { waiting } = arranged(shown, later);
    const [first, second] = shown.order;
    const after = entered(shown, waiting, first ?? null);
    expect(after.order).toEqual([first, "grave", second]);
    expect([...after.loose]).toEqual(["grave"]);
    expect(settled(later)).toEqual({ order: ["b", "grave", "a"], loose: new Set() });
    expect(entered(shown, waiting, "gone").order[0]).toBe("grave");
  });

  it("stand still: newcomers wait, and what is done stays where it was", () => {
    const later = [
      fact({ incident_id: "c", level: 1 }),
      fact({ incident_id: "b", version: 2, state: "resolved" }),
    ].reduce<IncidentRead[]>(withFact, early);
    const { rows, waiting } = arranged(shown, later);
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["b", "resolved"],
      ["a", "open"],
    ]);
    expect(waiting.map(({ id }) => id)).toEqual(["c"]);
    expect(settled(later).order).toEqual(["c", "a"]);
  });
});

describe("the filters", () => {
  const everything = { site: [], severity: [], state: [], text: "" };
  const [incident] = list(FACT);

  it.each([
    [{}, true],
    [{ site: ["s2"] }, false],
    [{ severity: ["major" as const], site: ["s1", "s2"] }, true],
    [{ state: ["acknowledged" as const] }, false],
    [{ text: " fw-2026-000001 " }, true],
    [{ text: "cold" }, false],
  ])("%j: %s", (wanted, shows) => {
    expect(incident && passes({ ...everything, ...wanted }, incident)).toBe(shows);
  });
});
