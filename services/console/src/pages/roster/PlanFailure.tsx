import { Alert } from "antd";
import { Refusal } from "@/kit/states/Refusal";
import { useLanguage } from "@/kit/i18n/language";
import { dayIn } from "@/kit/time/days";
import { endTime, timeOfDay } from "@/kit/time/format";
import { refusalsOf, type NewShift } from "./rosterQueries";
import { monthDay } from "./words";

interface PlanFailureProps {
  error: unknown;
  /** What was asked for, in its order. */
  shifts: readonly NewShift[];
  zone: string;
}

/** Why nothing was planned: of each shift that was refused the day, the times and the reason. */
export function PlanFailure({ error, shifts, zone }: PlanFailureProps) {
  const language = useLanguage();
  if (error === null) return null;
  const rows = [...refusalsOf(error)].flatMap(([index, reason]) => {
    const shift = shifts[index];
    return shift ? [{ shift, reason }] : [];
  });
  return (
    <Alert
      type="error"
      showIcon
      title={<Refusal error={error} brief={rows.length > 0} />}
      description={
        rows.length === 0 ? undefined : (
          <ul>
            {rows.map(({ shift, reason }) => (
              <li key={shift.starts_at}>
                {monthDay(dayIn(shift.starts_at, zone), language)} {timeOfDay(shift.starts_at, zone)}–
                {endTime(shift.ends_at, zone)} {reason}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
