import type { InspectionRead } from "@/kit/api/types";
import { counted } from "@/kit/inspections/standing";

/** Each inspection once, as the first list has it. */
export function together(one: readonly InspectionRead[], other: readonly InspectionRead[]): InspectionRead[] {
  const known = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !known.has(id))];
}

/**
 * Those of a day (`from` and `to` in ms): what touches it, what is overdue from before it, and of the shifts that touch it
 * also what comes after midnight.
 */
export function ofDay(inspections: readonly InspectionRead[], day: { from: number; to: number }): InspectionRead[] {
  const touches = ({ from_at, due_at }: InspectionRead): boolean =>
    Date.parse(from_at) < day.to && Date.parse(due_at) >= day.from;
  const shifts = new Set(inspections.filter(touches).flatMap(({ shift_id }) => shift_id ?? []));
  return inspections.filter(
    (one) => touches(one) || Date.parse(one.due_at) < day.from || shifts.has(one.shift_id ?? ""),
  );
}

/** By site; the sites with something overdue come first, then those with something missed. */
export function bySite(inspections: readonly InspectionRead[], now: number): [string, InspectionRead[]][] {
  const groups = grouped(inspections, ({ site_id }) => site_id);
  const weight = ([, found]: [string, InspectionRead[]]): number => {
    const { overdue, missed } = counted(found, now);
    return overdue > 0 ? 0 : missed > 0 ? 1 : 2;
  };
  return groups.toSorted((one, other) => weight(one) - weight(other));
}

/** By shift, in the order of their first window; what belongs to none comes last. */
export function byShift(inspections: readonly InspectionRead[]): [string | null, InspectionRead[]][] {
  const first = (found: readonly InspectionRead[]): number =>
    Math.min(...found.map(({ from_at }) => Date.parse(from_at)));
  return grouped(inspections, ({ shift_id }) => shift_id).toSorted(
    ([one, ofOne], [other, ofOther]) => Number(one === null) - Number(other === null) || first(ofOne) - first(ofOther),
  );
}

function grouped<K>(
  inspections: readonly InspectionRead[],
  keyOf: (one: InspectionRead) => K,
): [K, InspectionRead[]][] {
  const groups = new Map<K, InspectionRead[]>();
  for (const one of inspections) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
