import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";

/** What a message that is about no single incident was about. */
export function useSubject(): (delivery: AttemptRead) => string {
  const { t } = useTranslation("deliveries");
  return ({ kind, gathered, shift_change: change }) => {
    if (kind === "digest" && gathered) return t("digest", { count: gathered });
    return change ? t(`change.${change.part}`) : t(`kind.${kind}`);
  };
}
