import { useTranslation } from "react-i18next";
import type { ConditionRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { timeOfDay } from "@/kit/time/format";

type Lack = ConditionRead["lacks"][number];

/** What a condition lacks, by name, or why nothing is asked; null where there is nothing to add. */
export function useLacks(zone: string): (condition: ConditionRead) => string | null {
  const { t } = useTranslation("opening");
  const postName = usePostName();
  const language = useLanguage();
  const named = ({ name, post, check, check_en }: Lack): string =>
    (language === "en" ? (check_en ?? check) : check) ??
    (post === null ? (name ?? "") : `${postName(post)} ${name ?? ""}`);
  return ({ code, state, lacks }) => {
    if (state === "not_required" && code === "checks") return t("noChecks");
    if (state === "not_required" && code === "handover") return t("noHandover");
    if (lacks.length === 0) return null;
    const late = lacks.filter((one) => code === "leader_early" && one.came_at !== null);
    if (late.length > 0) {
      const came = ({ name, came_at }: Lack): string =>
        t("cameLate", { name, at: came_at === null ? "" : timeOfDay(came_at, zone) });
      return late.map(came).join(t("comma"));
    }
    const who = lacks.map(named).join(t("comma"));
    return t(code === "tasks" ? "notRead" : code === "checks" ? "notDone" : "notCome", { who });
  };
}
