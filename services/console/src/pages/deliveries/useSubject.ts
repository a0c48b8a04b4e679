import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";

/** What a message that is about no single incident was about. */
export function useSubject(): (delivery: AttemptRead) => string {
  const { t } = useTranslation("deliveries");
  const inLanguage = useInLanguage();
  return ({ kind, gathered, shift_change: change, subject }) => {
    if (kind === "call" && subject?.title) return inLanguage(subject.title);
    if (kind === "digest" && gathered) return t("digest", { count: gathered });
    return change ? t(`change.${change.part}`) : t(`kind.${kind}`);
  };
}
