import { useSyncExternalStore } from "react";
import type { Severity } from "@/kit/api/types";

const KEY = "farwatch.sound";
const PITCHES: Record<Severity, readonly number[]> = {
  critical: [880, 660, 880],
  major: [740, 587],
  minor: [587],
  info: [],
};
const listeners = new Set<() => void>();
let player: AudioContext | null = null;

/** Whether new incidents ring here. A choice of this browser. */
export function useSound(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, isOn), choose];
}

/** Ring for a new incident, if this browser wants it: the graver, the more. */
export function ring(severity: Severity): void {
  if (!isOn()) return;
  player ??= new AudioContext();
  const start = player.currentTime;
  for (const [place, pitch] of PITCHES[severity].entries()) tone(player, pitch, start + place * 0.19);
}

function tone(context: AudioContext, pitch: number, at: number): void {
  const source = context.createOscillator();
  const volume = context.createGain();
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.22, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.17);
  source.connect(volume).connect(context.destination);
  source.start(at);
  source.stop(at + 0.18);
}

function isOn(): boolean {
  return localStorage.getItem(KEY) === "on";
}

function choose(on: boolean): void {
  localStorage.setItem(KEY, on ? "on" : "off");
  for (const listener of listeners) listener();
  if (on) ring("minor");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
