import type { InspectionKind } from "@/kit/api/types";

interface Counts {
  kind: InspectionKind;
  planned: number;
  on_time: number;
}

/** How many of each kind were done in time, 0 to 1, over all sites; kinds of which none was planned are left out. */
export function byKind(rates: readonly Counts[], order: readonly InspectionKind[]): [InspectionKind, number][] {
  return order.flatMap((kind) => {
    const found = rates.filter((one) => one.kind === kind);
    const planned = found.reduce((sum, one) => sum + one.planned, 0);
    const onTime = found.reduce((sum, one) => sum + one.on_time, 0);
    return planned === 0 ? [] : [[kind, onTime / planned] as [InspectionKind, number]];
  });
}
