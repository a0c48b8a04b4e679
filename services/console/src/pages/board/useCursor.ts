import { useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "@/kit/access/useMay";
import { usePartIn } from "@/kit/incidents/part";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { pathTo } from "@/kit/paths";
import type { Line } from "./folding";

interface Acts {
  unfold: (key: string) => void;
  tick: (key: string, range: boolean) => void;
  /** What is ticked, or else the line. */
  acknowledge: (line: Line | undefined) => void;
  resolve: (id: string) => void;
}

/** The line the keys act on. */
export function useCursor(lines: readonly Line[], keys: readonly string[], acts: Acts) {
  const [chosen, choose] = useState<string | null>(null);
  const may = useMay();
  const part = usePartIn();
  const navigate = useNavigate();
  const line = lines.find(({ key }) => key === chosen);
  const step = (by: number): void => {
    const at = chosen === null ? -1 : keys.indexOf(chosen);
    choose(keys[Math.min(keys.length - 1, Math.max(0, at + by))] ?? null);
  };
  useHotkeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      if (line) acts.tick(line.key, false);
    },
    a: () => acts.acknowledge(line),
    r: () => {
      if (line?.kind !== "incident") return;
      const { incident } = line;
      if (may("resolveIncident", { ...incident, your_part: part(incident) }) === null) acts.resolve(incident.id);
    },
    Enter: () => {
      if (line?.kind === "fold") acts.unfold(line.key);
      else if (line) void navigate(pathTo.incident(line.key));
    },
  });
  return [line?.key ?? null, choose] as const;
}
