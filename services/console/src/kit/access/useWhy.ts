import { useTranslation } from "react-i18next";
import type { Refusal } from "@/kit/access/verdict";
import { useLanguage } from "@/kit/i18n/language";

/** The sentence for a refusal: what stands in the way, and what to do. */
export function useWhy(): (refusal: Refusal) => string {
  const { t } = useTranslation(["kit", "why"]);
  const language = useLanguage();
  return ({ reason, roles = [] }) => {
    const names = roles.map((role) => t(`post.${role}`));
    return t(`why:${reason}`, { roles: new Intl.ListFormat(language, { type: "disjunction" }).format(names) });
  };
}
