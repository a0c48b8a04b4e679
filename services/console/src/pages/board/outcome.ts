import type { AcknowledgedMany } from "@/kit/api/types";

/** What became of many that somebody wanted to take, as people are told. */
export interface Outcome {
  acknowledged: number;
  /** Who had some of them before. */
  taken: readonly { name: string; count: number }[];
  refused: readonly { id: string; number: string; detail: string }[];
}

export function outcomeOf({ acknowledged, items }: AcknowledgedMany): Outcome {
  const taken = new Map<string, number>();
  for (const { outcome, incident } of items) {
    const name = incident?.acknowledged_by?.name;
    if (outcome === "taken" && name !== undefined) taken.set(name, (taken.get(name) ?? 0) + 1);
  }
  return {
    acknowledged,
    taken: [...taken].map(([name, count]) => ({ name, count })),
    refused: items
      .filter(({ outcome }) => outcome === "refused")
      .map(({ id, incident, detail }) => ({ id, number: incident?.number ?? "", detail: detail ?? "" })),
  };
}
