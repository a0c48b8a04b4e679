import type { InspectionRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";

/** What people call the inspection. */
export function useRunName(): (run: Pick<InspectionRead, "name_zh" | "name_en">) => string {
  const inLanguage = useInLanguage();
  return ({ name_zh, name_en }) => inLanguage({ zh: name_zh, en: name_en });
}
