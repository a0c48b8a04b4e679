import { useEffect, useSyncExternalStore } from "react";

const KEY = "farwatch.ring";
const EVERY_MS = 4000;
const NOTES_HZ = [880, 660, 880];
const NOTE_S = 0.16;
const listeners = new Set<() => void>();
let audio: AudioContext | null = null;

export function useRings(): boolean {
  return useSyncExternalStore(subscribe, rings);
}

/** Switch the ringing on or off. Browsers let a page make sound only after the person touched it: this is that touch. */
export function chooseRing(on: boolean): void {
  localStorage.setItem(KEY, on ? "on" : "off");
  if (on) ring();
  for (const listener of listeners) listener();
}

/** Rings and shakes again and again while something calls this person. */
export function useRinging(calls: boolean): void {
  const on = useRings();
  useEffect(() => {
    if (!calls) return;
    const call = (): void => {
      if (on) ring();
      if ("vibrate" in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([250, 120, 250]);
    };
    call();
    const timer = window.setInterval(call, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [calls, on]);
}

function ring(): void {
  const context = (audio ??= new AudioContext());
  void context.resume();
  NOTES_HZ.forEach((hertz, index) => note(context, hertz, index * NOTE_S * 1.3));
}

function note(context: AudioContext, hertz: number, inS: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  const from = context.currentTime + inS;
  tone.type = "square";
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.18, from);
  volume.gain.exponentialRampToValueAtTime(0.001, from + NOTE_S);
  tone.connect(volume).connect(context.destination);
  tone.start(from);
  tone.stop(from + NOTE_S);
}

function rings(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
