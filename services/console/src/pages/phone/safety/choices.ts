const USUAL_MIN = [10, 15, 30, 60, 120] as const;

/** The usual intervals that the site allows, minutes; its longest where all are longer. */
export function choicesUpTo(mostMin: number): readonly number[] {
  const fitting = USUAL_MIN.filter((one) => one <= mostMin);
  return fitting.length > 0 ? fitting : [mostMin];
}
