import { useLocation } from "react-router";

/** What the door hands to the page it leads to. */
export interface Arrived {
  arrived: boolean;
}

/** Whether somebody has signed in a moment ago and this is where they were led. */
export function useArrived(): boolean {
  const { state } = useLocation() as { state: Partial<Arrived> | null };
  return state?.arrived === true;
}
