import { usePerson } from "@/kit/access/useMay";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { useSituation } from "@/kit/leader/situation";
import { useMinute } from "@/kit/time/now";
import { useMyShifts } from "../phoneQueries";
import { useMyPost } from "./myPost";

const SOON_MS = 90 * 60_000;

/** The situation of the site whose shift I lead, or am about to lead; null where I lead none. */
export function useLeading() {
  const minute = useMinute();
  const { shifts } = useMyShifts();
  const { siteId: here } = useMyPost();
  const chief = usePerson()?.roles.includes(DUTY_CHIEF) ?? false;
  const near = shifts.find((shift) => shift.ended_at === null && Date.parse(shift.starts_at) < minute + SOON_MS);
  const { data } = useSituation(chief ? (here ?? near?.site_id ?? null) : null);
  return data !== undefined && (data.leads || data.shift?.mine === true) ? data : null;
}
