import { useCallback, useState } from "react";
import { useLocation } from "react-router";
import { useSession } from "@/kit/auth/session";
import { keep, keptAt, keyOf, sweep } from "./store";

sweep(localStorage, Date.now());

interface Typed<T> {
  key: string;
  value: T;
}

/**
 * As `useState`, but what is typed outlives leaving the page, signing in again and an ended session: it is there when the
 * same person comes back to the same address. `forget` it when it has been sent, or given up.
 */
export function useDraft<T>(name: string, initial: T): [value: T, change: (value: T) => void, forget: () => void] {
  const session = useSession();
  const { pathname } = useLocation();
  const key = keyOf(session.status === "signed-in" ? session.person.id : "", pathname, name);
  const begin = (): Typed<T> => ({ key, value: (keptAt(localStorage, key, Date.now()) as T | undefined) ?? initial });
  const [typed, setTyped] = useState(begin);
  const current = typed.key === key ? typed : begin();
  if (current !== typed) setTyped(current);
  const change = (value: T): void => {
    setTyped({ key, value });
    if (JSON.stringify(value) === JSON.stringify(initial)) localStorage.removeItem(key);
    else keep(localStorage, key, value, Date.now());
  };
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  return [current.value, change, forget];
}
