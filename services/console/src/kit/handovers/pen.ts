/** What a pen drew, as SVG path data: moves and lines of whole numbers, as roster-svc takes it. Pure. */

export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

const LONGEST = 20_000;
/** Points nearer than this to the one before add nothing that anybody sees. */
const NEAR = 2;

/** Null where nothing was drawn. */
export function pathOf(strokes: readonly Stroke[]): string | null {
  const path = strokes.filter((one) => one.length > 0).map(drawn);
  return path.length === 0 ? null : path.join(" ");
}

/** The strokes with a point more at the end of the last one; what would be too long to send is not drawn any more. */
export function drawnOn(strokes: readonly Stroke[], point: Point): readonly Stroke[] {
  const last = strokes.at(-1) ?? [];
  const before = last.at(-1);
  if (before && Math.hypot(before[0] - point[0], before[1] - point[1]) < NEAR) return strokes;
  const longer = [...strokes.slice(0, -1), [...last, point]];
  return (pathOf(longer) ?? "").length > LONGEST ? strokes : longer;
}

function drawn(stroke: Stroke): string {
  const [first = [0, 0] as const, ...rest] = stroke;
  const points = rest.length === 0 ? [[first[0] + 1, first[1]] as const] : rest;
  return `M ${said(first)}${points.map((one) => ` L ${said(one)}`).join("")}`;
}

function said([x, y]: Point): string {
  const whole = (value: number): number => Math.max(0, Math.min(9_999, Math.round(value)));
  return `${whole(x)} ${whole(y)}`;
}
