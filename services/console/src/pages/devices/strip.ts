import type { DeviceRead } from "@/kit/api/types";

type State = DeviceRead["state"];

interface Change {
  state: State;
  at: string;
}

interface Part {
  state: State;
  /** In percent of the strip. */
  left: number;
  width: number;
}

/** The states of a device as parts of a strip from `from` to `to`. `changes`: the newest first. Pure. */
export function partsOf(changes: readonly Change[], from: number, to: number): Part[] {
  const share = (moment: number): number => ((moment - from) / (to - from)) * 100;
  let end = to;
  const parts: Part[] = [];
  for (const { state, at } of changes) {
    const begin = Math.max(Date.parse(at), from);
    if (begin < end) {
      parts.unshift({ state, left: share(begin), width: share(end) - share(begin) });
      end = begin;
    }
    if (end <= from) break;
  }
  return parts;
}
