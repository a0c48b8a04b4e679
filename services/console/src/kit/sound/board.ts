import type { Severity } from "@/kit/api/types";
import { play } from "@/kit/sound/play";
import { soundSwitch, useSoundSwitch } from "@/kit/sound/soundSwitch";

const NOTES_HZ: Record<Severity, readonly number[]> = {
  critical: [880, 660, 880],
  major: [740, 587],
  minor: [587],
  info: [],
};
const ringing = soundSwitch("farwatch.sound", "off");

/** Whether new incidents ring here. A choice of this browser. */
export function useSound(): [boolean, (on: boolean) => void] {
  return [useSoundSwitch(ringing), choose];
}

/** Ring for a new incident, if this browser wants it: the graver, the more. */
export function ring(severity: Severity): void {
  if (ringing.isOn()) play(NOTES_HZ[severity], "sine");
}

function choose(on: boolean): void {
  ringing.choose(on);
  ring("minor");
}
