import { describe, expect, it } from "vitest";
import { Heard, withFact, withNews } from "./facts";
import { FACT, fact, list } from "./facts.story";

describe("the stream's facts", () => {
  it("put in a new incident and change a known one where it stands", () => {
    const incidents = list(
      FACT,
      fact({ incident_id: "b" }),
      fact({
        version: 2,
        state: "acknowledged",
        acknowledged_at: "2026-11-23T07:01:00Z",
        acknowledged_by: { staff_id: "w", name: "Wang" },
      }),
    );
    expect(incidents.map(({ id, state, acknowledged_by }) => [id, state, acknowledged_by?.name])).toEqual([
      ["a", "acknowledged", "Wang"],
      ["b", "open", undefined],
    ]);
  });

  it("keep what sort of cause opened it, and what is measured there: later facts do not say them", () => {
    const [incident] = list(
      fact({ cause_kind: "above", measured: "temperature" }),
      fact({ version: 2, type: "incident.escalated" }),
    );
    expect([incident?.cause_kind, incident?.measured]).toEqual(["above", "temperature"]);
  });

  it("that are told twice or too late change nothing", () => {
    const known = list(FACT, fact({ version: 3, state: "resolved", resolved_at: "2026-11-23T08:00:00Z" }));
    expect(withFact(known, fact({ version: 2, state: "acknowledged" }))).toEqual(known);
    expect(withFact(known, fact({ version: 3, state: "resolved", resolved_at: "2026-11-23T08:00:00Z" }))).toEqual(
      known,
    );
  });

  it("say who has it, also where they are the first to tell of the incident", () => {
    const [incident] = list(
      fact({
        version: 3,
        state: "acknowledged",
        acknowledged_at: "2026-11-23T07:01:00Z",
        acknowledged_by: { staff_id: "w", name: "Wang" },
      }),
    );
    expect([incident?.state, incident?.acknowledged_by?.name]).toEqual(["acknowledged", "Wang"]);
  });

  it("leave it in nobody's hand where the acknowledgement fell, and say that nobody answers", () => {
    const taken = { acknowledged_at: "2026-11-23T07:01:00Z", acknowledged_by: { staff_id: "w", name: "Wang" } };
    const incidents = list(FACT, fact({ version: 2, state: "acknowledged", ...taken }));
    const fallen = withFact(incidents, fact({ type: "incident.unacknowledged", version: 3 }));
    expect(fallen.map(({ state, acknowledged_by, exhausted }) => [state, acknowledged_by, exhausted])).toEqual([
      ["open", null, false],
    ]);
    const ranOut = fact({ type: "incident.escalated", version: 4, exhausted: true });
    expect(withFact(fallen, ranOut)[0]?.exhausted).toBe(true);
  });

  it("say when the next call comes, as the list does, and move on when a step fires", () => {
    const opened = list(fact({ next_escalation_at: "2026-11-23T07:03:00Z", exhausted: false }));
    expect(opened[0]?.next_escalation_at).toBe("2026-11-23T07:03:00Z");
    const fired = fact({ type: "incident.escalated", version: 2, next_escalation_at: "2026-11-23T07:06:00Z" });
    expect(withFact(opened, fired)[0]?.next_escalation_at).toBe("2026-11-23T07:06:00Z");
  });

  it("bring who was told with them, and know nothing of incidents that are not in the list", () => {
    const told = [{ id: "1", staff_id: "w", name: "Wang", channel: "email", state: "sending" as const, reason: null }];
    const lines = told.map((one) => ({ ...one, at: "2026-11-23T07:00:01Z" }));
    const known = withNews(list(FACT), { type: "incident.told", incident_id: "a", told: lines });
    expect(known[0]?.told).toEqual(lines);
    expect(withNews(known, { type: "incident.told", incident_id: "b", told: lines })).toEqual(known);
  });

  it("bring back what was resolved and is not dealt with after all", () => {
    const over = list(FACT, fact({ version: 2, state: "resolved", resolved_at: "2026-11-23T08:00:00Z" }));
    const again = withFact(over, fact({ type: "incident.reopened", version: 3 }));
    expect(again.map(({ state, resolved_at }) => [state, resolved_at])).toEqual([["open", null]]);
  });

  it("about something long closed bring it not back", () => {
    expect(list(fact({ state: "closed" }))).toEqual([]);
  });

  it("end the countdown once somebody has it", () => {
    const [incident] = list(FACT).map((one) => ({ ...one, next_escalation_at: "2026-11-23T07:03:00Z" }));
    expect(
      withFact(incident ? [incident] : [], fact({ version: 2, state: "acknowledged" }))[0]?.next_escalation_at,
    ).toBeNull();
  });
});

describe("a list that was asked for", () => {
  const heard = new Heard();
  heard.add(fact({ incident_id: "before" }), 1000);
  heard.add(fact({ incident_id: "while" }), 2000);
  heard.add(fact({ version: 2, state: "resolved", resolved_at: "2026-11-23T08:00:00Z" }), 2500);

  it("knows what was heard while it was on its way, and nothing older by that", () => {
    const caught = heard.caughtUp(list(FACT), 1500);
    expect(caught.map(({ id, state }) => [id, state])).toEqual([
      ["a", "resolved"],
      ["while", "open"],
    ]);
  });

  it("is left alone where nothing was heard since", () => {
    expect(heard.caughtUp(list(FACT), 2501)).toEqual(list(FACT));
  });

  it("costs no memory for ever", () => {
    heard.add(fact({ incident_id: "later" }), 1_000_000);
    expect(heard.caughtUp([], 0).map(({ id }) => id)).toEqual(["later"]);
  });
});
