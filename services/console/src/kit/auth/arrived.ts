import { useLocation } from "react-router";

/** What the door hands to the page it leads to. */
interface Arrived {
  arrived: boolean;
}

/**
 * Who has signed in just now, and who still was. Always the same two objects: React Router's `Navigate` begins again
 * wherever its state is another one, and a page that is still being loaded would never come.
 */
export const JUST_NOW: Arrived = { arrived: true };
export const FROM_BEFORE: Arrived = { arrived: false };

/** Whether somebody has signed in a moment ago and this is where they were led. */
export function useArrived(): boolean {
  const { state } = useLocation() as { state: Partial<Arrived> | null };
  return state?.arrived === true;
}
