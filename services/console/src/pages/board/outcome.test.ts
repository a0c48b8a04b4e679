import { describe, expect, it } from "vitest";
import type { AcknowledgedMany, IncidentRead } from "@/kit/api/types";
import { FACT, fact, list } from "@/kit/incidents/facts.story";
import { outcomeOf } from "./outcome";

const [own] = list(FACT) as [IncidentRead];
const of = (name: string) => ({ ...own, acknowledged_by: { staff_id: name, name } });

describe("what became of many", () => {
  it("is told by who has them, and why the others were not taken", () => {
    const [over] = list(fact({ incident_id: "over", number: "FW-2026-000009" }));
    const answer: AcknowledgedMany = {
      acknowledged: 2,
      taken: 3,
      refused: 2,
      items: [
        { id: "1", outcome: "acknowledged", incident: of("you"), code: null, detail: null },
        { id: "2", outcome: "taken", incident: of("Wang"), code: null, detail: null },
        { id: "3", outcome: "taken", incident: of("Li"), code: null, detail: null },
        { id: "4", outcome: "taken", incident: of("Wang"), code: null, detail: null },
        { id: "5", outcome: "refused", incident: over ?? null, code: "not-called", detail: "Not yours." },
        { id: "6", outcome: "refused", incident: null, code: "incident-not-found", detail: "No such." },
      ],
    };
    expect(outcomeOf(answer)).toEqual({
      acknowledged: 2,
      taken: [
        { name: "Wang", count: 2 },
        { name: "Li", count: 1 },
      ],
      refused: [
        { id: "5", number: "FW-2026-000009", detail: "Not yours." },
        { id: "6", number: "", detail: "No such." },
      ],
    });
  });
});
