import type { Checkpoint, RouteBody, RouteRead } from "@/kit/api/types";

/** A route while it is edited. Pure; the service judges again. */

/** What is set of a route, without what names it. */
export function bodyOf({ name_zh, name_en, order, checkpoints, active }: RouteRead): RouteBody {
  return { name_zh, name_en, order, checkpoints, active };
}

/** A new checkpoint with a key that none of these has: those of every version, because the code of a checkpoint that was
 * removed still hangs there and must prove no visit of another.
 */
export function newCheckpoint(ever: readonly Checkpoint[]): Checkpoint {
  const numbers = ever.map(({ key }) => Number(/^point-(\d+)$/.exec(key)?.[1] ?? 0));
  return { key: `point-${Math.max(0, ...numbers) + 1}`, name_zh: "", name_en: "", min_min: 0 };
}

export function changed(checkpoints: readonly Checkpoint[], key: string, part: Partial<Checkpoint>): Checkpoint[] {
  return checkpoints.map((one) => (one.key === key ? { ...one, ...part } : one));
}

/** The checkpoints with one of them a place further. */
export function moved(checkpoints: readonly Checkpoint[], key: string, by: 1 | -1): Checkpoint[] {
  const at = checkpoints.findIndex((one) => one.key === key);
  const one = checkpoints[at];
  if (one === undefined || at + by < 0 || at + by >= checkpoints.length) return [...checkpoints];
  return checkpoints.toSpliced(at, 1).toSpliced(at + by, 0, one);
}

/** Whether it can be saved: everything has a name. */
export function fits({ name_zh, name_en, checkpoints }: RouteBody): boolean {
  const names = [name_zh, name_en, ...checkpoints.flatMap((one) => [one.name_zh, one.name_en])];
  return checkpoints.length > 0 && names.every((one) => one.trim() !== "");
}

/** What is sent: texts trimmed, an empty place left out. */
export function sent(body: RouteBody): RouteBody {
  return {
    ...body,
    name_zh: body.name_zh.trim(),
    name_en: body.name_en.trim(),
    checkpoints: body.checkpoints.map((one) => ({
      ...one,
      name_zh: one.name_zh.trim(),
      name_en: one.name_en.trim(),
      place: one.place?.trim() ? one.place.trim() : null,
    })),
  };
}
