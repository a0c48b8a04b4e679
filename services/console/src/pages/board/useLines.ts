import { useCallback, useMemo, useState } from "react";
import type { IncidentRead } from "@/kit/api/types";
import { folded } from "./folding";

/** The rows as lines, and which storms show what is in them. */
export function useLines(rows: readonly IncidentRead[], loose: ReadonlySet<string>) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => folded(rows, unfolded, loose), [rows, unfolded, loose]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const unfold = useCallback(
    (key: string) =>
      setUnfolded((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key])),
    [],
  );
  return { lines, keys, unfold };
}
