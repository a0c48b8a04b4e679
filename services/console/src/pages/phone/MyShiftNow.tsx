import { isOver } from "@/kit/duty/states";
import { HandoverLinks } from "@/kit/handovers/HandoverLinks";
import { useMinute } from "@/kit/time/now";
import { useMyShifts } from "./phoneQueries";
import { ShiftCard } from "./ShiftCard";

const SOON_MS = 90 * 60_000;

/** The shift I am on, or the one that is about to begin. */
export function MyShiftNow() {
  const { shifts } = useMyShifts();
  const minute = useMinute();
  const current = shifts.find(
    (shift) => shift.state !== "planned" && !isOver(shift) && Date.parse(shift.starts_at) < minute + SOON_MS,
  );
  if (!current) return null;
  return (
    <>
      <ShiftCard shift={current} />
      <HandoverLinks shiftId={current.id} phone />
    </>
  );
}
