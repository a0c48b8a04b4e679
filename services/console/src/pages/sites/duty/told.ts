import { useTranslation } from "react-i18next";
import type { DutyRead, ResponsibilityRead } from "@/kit/api/types";
import { moment } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";

export type Interval = DutyRead | ResponsibilityRead;

interface Told {
  who: string;
  basis: string;
  /** The sealed handover behind it, where there is one. */
  handover: string | null;
  since: string;
  until: string;
  /** Why it ended, where that is told. */
  end: string | null;
  all: string;
  /** The colour: what people see at a glance. */
  look: "checked_in" | "overstay" | "acting" | "rostered" | "headquarters";
}

/** An interval in words. */
export function useTold(zone: string): (one: Interval) => Told {
  const { t } = useTranslation("sites");
  const now = useMinute();
  return (one) => {
    const who = one.name ?? t("duty.headquarters");
    const basis = t(`duty.basis.${one.basis}`);
    const handover =
      "handover_id" in one && one.handover_id ? t("duty.sealed", { id: one.handover_id.slice(-8) }) : null;
    const since = moment(one.since, zone, now);
    const until = one.until === null ? t("duty.still") : moment(one.until, zone, now);
    const end = "end_reason" in one && one.end_reason ? t(`duty.end.${one.end_reason}`, { defaultValue: "" }) : null;
    const parts = [who, basis, ...(handover ? [handover] : []), `${since} – ${until}`, ...(end ? [end] : [])];
    return { who, basis, handover, since, until, end, all: parts.join(" · "), look: lookOf(one.basis) };
  };
}

function lookOf(basis: Interval["basis"]): Told["look"] {
  return basis === "signed" ? "checked_in" : basis === "ordered" ? "acting" : basis;
}
