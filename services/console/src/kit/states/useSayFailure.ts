import { createContext, useContext } from "react";

type Say = (error: unknown) => void;

/** How the frame says it: those of the desktop and of the phone differ, and what is asked for may be asked in both. */
export const SayFailure = createContext<Say>(() => {
  throw new Error("A failure was said outside of a frame.");
});

/** Say above the page why something that was asked for was not done: `mutate(…, { onError: sayFailure })`. */
export function useSayFailure(): Say {
  return useContext(SayFailure);
}
