import { useEffect } from "react";
import { play } from "@/kit/sound/play";
import { soundSwitch, useSoundSwitch } from "@/kit/sound/soundSwitch";

const EVERY_MS = 4000;
const NOTES_HZ = [880, 660, 880];
const ringing = soundSwitch("farwatch.ring", "on");

export function useRings(): boolean {
  return useSoundSwitch(ringing);
}

/** Switch the ringing on or off. Browsers let a page make sound only after the person touched it: this is that touch. */
export function chooseRing(on: boolean): void {
  ringing.choose(on);
  ring();
}

/** Rings and shakes again and again while something calls this person. */
export function useRinging(calls: boolean): void {
  const on = useRings();
  useEffect(() => {
    if (!calls) return;
    const call = (): void => {
      ring();
      if ("vibrate" in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([250, 120, 250]);
    };
    call();
    const timer = window.setInterval(call, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [calls, on]);
}

function ring(): void {
  if (ringing.isOn()) play(NOTES_HZ, "square");
}
