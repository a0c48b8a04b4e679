import { useSyncExternalStore } from "react";

/** Whether this browser is to make a sound; it is remembered. */
interface SoundSwitch {
  isOn: () => boolean;
  choose: (on: boolean) => void;
  subscribe: (listener: () => void) => () => void;
}

export function soundSwitch(key: string, initially: "on" | "off"): SoundSwitch {
  const listeners = new Set<() => void>();
  return {
    isOn: () => (localStorage.getItem(key) ?? initially) === "on",
    choose: (on) => {
      localStorage.setItem(key, on ? "on" : "off");
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSoundSwitch({ subscribe, isOn }: SoundSwitch): boolean {
  return useSyncExternalStore(subscribe, isOn);
}
