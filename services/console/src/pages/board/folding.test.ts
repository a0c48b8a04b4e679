import { describe, expect, it } from "vitest";
import type { IncidentRead } from "@/kit/api/types";
import { FACT, fact, list } from "@/kit/incidents/facts.story";
import { placeOf } from "@/kit/severity/severities";
import { FOLD_FROM, folded, incidentsOf, stormOfMany, type Line } from "./folding";

const NONE: ReadonlySet<string> = new Set();
const SEVERITIES = ["critical", "major", "minor"] as const;
const STATES = ["open", "acknowledged", "resolved"] as const;

/** A repeatable chance. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const [PLAIN] = list(FACT) as [IncidentRead];

function anyBoard(seed: number): IncidentRead[] {
  const roll = dice(seed);
  return Array.from({ length: roll(60) }, (_, at) => {
    const state = STATES[roll(3)] ?? "open";
    return {
      ...PLAIN,
      id: `i${at}`,
      level: 1 + roll(4),
      exercise: roll(6) === 0,
      site_id: `s${roll(3)}`,
      severity: SEVERITIES[roll(3)] ?? "minor",
      cause_kind: ([null, "above", "below", "no_data"] as const)[roll(4)] ?? null,
      measured: [null, "temperature", "humidity"][roll(3)] ?? null,
      state,
      exhausted: state === "open" && roll(3) === 0,
      opened_at: new Date(1_700_000_000_000 + roll(1_000_000)).toISOString(),
    };
  });
}

const BOARDS = Array.from({ length: 300 }, (_, seed) => anyBoard(seed + 1));
const folds = (lines: readonly Line[]) => lines.filter((line) => line.kind === "fold");
const everyStorm = (rows: readonly IncidentRead[]) => new Set(folds(folded(rows, NONE, NONE)).map(({ key }) => key));
const ids = (rows: readonly IncidentRead[]) => rows.map(({ id }) => id).toSorted();

describe("a storm", () => {
  it("folds where enough of one site and one cause are alike, and not before", () => {
    const rows = anyBoard(1)
      .slice(0, 1)
      .flatMap((one) =>
        Array.from({ length: FOLD_FROM }, (_, at) => ({ ...one, id: `${at}`, cause_kind: "above" as const })),
      );
    expect(folded(rows.slice(1), NONE, NONE).map(({ kind }) => kind)).not.toContain("fold");
    expect(folded(rows, NONE, NONE).map(({ kind }) => kind)).toEqual(["fold"]);
  });

  it("hides nothing: each incident stands in one line, folded or not", () => {
    for (const rows of BOARDS) {
      expect(ids(folded(rows, NONE, NONE).flatMap(incidentsOf))).toEqual(ids(rows));
      const open = folded(rows, everyStorm(rows), NONE).filter((line) => line.kind === "incident");
      expect(ids(open.map(({ incident }) => incident))).toEqual(ids(rows));
    }
  });

  it("holds only what is alike, and what is an exercise apart", () => {
    for (const fold of BOARDS.flatMap((rows) => folds(folded(rows, NONE, NONE)))) {
      const kinds = new Set(fold.incidents.map((one) => `${one.site_id} ${one.cause_kind} ${one.exercise}`));
      expect([kinds.size, fold.incidents.length >= FOLD_FROM]).toEqual([1, true]);
      const [{ cause_kind } = PLAIN] = fold.incidents;
      expect(cause_kind).not.toBeNull();
      if (cause_kind !== "no_data") expect(new Set(fold.incidents.map(({ measured }) => measured)).size).toBe(1);
    }
  });

  it("leaves out nothing that is alike", () => {
    for (const rows of BOARDS) {
      const causes = new Map<string, Set<string>>();
      for (const line of folded(rows, NONE, NONE)) {
        for (const { site_id, cause_kind, measured, exercise } of incidentsOf(line)) {
          if (cause_kind === null) continue;
          const cause = `${site_id} ${cause_kind} ${cause_kind === "no_data" ? "" : measured} ${exercise}`;
          causes.set(cause, (causes.get(cause) ?? new Set()).add(line.key));
        }
      }
      for (const lines of causes.values()) expect(lines.size === 1 || lines.size < FOLD_FROM).toBe(true);
    }
  });

  it("is of one cause: heat is no storm with damp, and all that a silent station measured is one", () => {
    const some = (cause_kind: IncidentRead["cause_kind"], measured: string | null) =>
      Array.from({ length: FOLD_FROM - 1 }, (_, at) => ({ ...PLAIN, id: `${measured}${at}`, cause_kind, measured }));
    const linesOf = (rows: readonly IncidentRead[]) => folded(rows, NONE, NONE).map(({ kind }) => kind);
    const hotAndDamp = [...some("above", "temperature"), ...some("above", "humidity")];
    expect(linesOf(hotAndDamp)).toEqual(hotAndDamp.map(() => "incident"));
    expect(linesOf([...some("no_data", "temperature"), ...some("no_data", "humidity")])).toEqual(["fold"]);
  });

  it("adds up, and shows the worst of what lives: nothing unanswered or untaken is quieter by it", () => {
    for (const { incidents } of BOARDS.flatMap((rows) => folds(folded(rows, NONE, NONE)))) {
      const storm = stormOfMany(incidents);
      const open = incidents.filter(({ state }) => state === "open");
      const taken = incidents.filter(({ state }) => state === "acknowledged");
      expect([storm.open, storm.inHand]).toEqual([open.length, taken.length]);
      expect(storm.unanswered).toBe(open.filter(({ exhausted }) => exhausted).length);
      if (open.length + taken.length === 0) continue;
      expect(storm.count).toBe(open.length + taken.length);
      for (const one of [...open, ...taken]) {
        expect(placeOf(storm.worst)).toBeLessThanOrEqual(placeOf(one.severity));
        expect(storm.level).toBeLessThanOrEqual(one.level);
        expect(Date.parse(storm.since)).toBeLessThanOrEqual(Date.parse(one.opened_at));
      }
      for (const one of open) expect(placeOf(storm.loudest)).toBeLessThanOrEqual(placeOf(one.severity));
    }
  });

  it("stands where the first of it stood, and opening it moves nothing above it", () => {
    for (const rows of BOARDS) {
      const shut = folded(rows, NONE, NONE);
      const firsts = shut.map((line) => rows.findIndex(({ id }) => id === incidentsOf(line)[0]?.id));
      expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
      for (const [at, fold] of shut.entries()) {
        if (fold.kind !== "fold") continue;
        const open = folded(rows, new Set([fold.key]), NONE);
        expect(open.slice(0, at).map(({ key }) => key)).toEqual(shut.slice(0, at).map(({ key }) => key));
        expect(open.length).toBe(shut.length + fold.incidents.length);
      }
    }
  });

  it("takes in what came since the last look only at the next one", () => {
    for (const rows of BOARDS) {
      const [newest, ...known] = rows;
      if (newest === undefined) continue;
      const before = folded(known, NONE, NONE).map(({ key }) => key);
      expect(folded(rows, NONE, new Set([newest.id])).map(({ key }) => key)).toEqual([newest.id, ...before]);
    }
  });

  it("says when the next call of any of them comes", () => {
    const [one] = list(fact({ incident_id: "a", next_escalation_at: "2026-11-23T07:06:00Z" }));
    const [other] = list(fact({ incident_id: "b", next_escalation_at: "2026-11-23T07:03:00Z" }));
    const both = [one, other].filter((each) => each !== undefined);
    expect(stormOfMany(both).next_escalation_at).toBe("2026-11-23T07:03:00Z");
  });
});
