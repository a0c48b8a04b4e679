const WORTH_SAYING_MS = 2 * 60_000;

/** Whether the device's time is so far from ours that both are said: it waited for the network, or its clock is wrong. */
export function apart(claimed: string, recorded: string): boolean {
  return Math.abs(Date.parse(claimed) - Date.parse(recorded)) > WORTH_SAYING_MS;
}
