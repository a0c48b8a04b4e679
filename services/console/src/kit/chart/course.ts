import { breaks } from "./breaks";

interface Box {
  width: number;
  height: number;
  pad: number;
}

interface Span {
  from: number;
  to: number;
}

interface Point {
  at: number;
  value: number;
}

/**
 * The course of values as lines in a small picture, broken where nothing was measured for long, and the height of a limit.
 * The picture holds all values and the limit. `stepMs`: how far apart they are at least.
 */
export function course(
  points: readonly Point[],
  { from, to }: Span,
  { width, height, pad }: Box,
  { limit = null, stepMs = 0 }: { limit?: number | null; stepMs?: number } = {},
): { lines: string[]; limitY: number | null } {
  const shown = [...points.map(({ value }) => value), ...(limit === null ? [] : [limit])];
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  const x = (at: number): string => (pad + ((at - from) / (to - from)) * (width - 2 * pad)).toFixed(1);
  const y = (value: number): string =>
    (range === 0 ? height / 2 : height - pad - ((value - low) / range) * (height - 2 * pad)).toFixed(1);
  const broken = breaks(
    points.map(({ at }) => at),
    stepMs,
  );
  const lines = points.reduce<string[][]>((drawn, { at, value }, index) => {
    const place = `${x(at)},${y(value)}`;
    if (index === 0 || broken(index)) return [...drawn, [place]];
    drawn.at(-1)?.push(place);
    return drawn;
  }, []);
  return { lines: lines.map((line) => line.join(" ")), limitY: limit === null ? null : Number(y(limit)) };
}
