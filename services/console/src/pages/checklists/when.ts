import { useTranslation } from "react-i18next";
import type { ChecklistSchedule } from "@/kit/api/types";

/** When within a shift, in words. */
export function useWhen(): (schedule: ChecklistSchedule | null | undefined) => string {
  const { t } = useTranslation("checklists");
  return (schedule) => {
    if (schedule == null) return t("when.byHand");
    const { anchor, from_min, until_min, every_min } = schedule;
    const moment = (minutes: number): string => {
      if (minutes === 0) return t(`when.${anchor}.at`);
      const side = minutes < 0 ? "before" : "after";
      return t(`when.${anchor}.${side}`, { minutes: Math.abs(minutes) });
    };
    const window = t("when.window", { from: moment(from_min), until: moment(until_min) });
    return every_min == null ? window : t("when.every", { window, minutes: every_min });
  };
}
