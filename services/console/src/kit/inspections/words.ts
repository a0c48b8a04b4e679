import { useTranslation } from "react-i18next";
import type { ChecklistContent, ChecklistItem } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { PASS, photosWanted, type Answer } from "./items";
import { shownReading } from "./reading";

type Limits = Pick<ChecklistItem, "kind" | "min" | "max" | "unit" | "min_photos">;

/** What a reading is to be: "18–27 ℃", "at most 27 ℃"; empty where it has no limits. */
export function useLimits(): (item: Limits) => string {
  const { t } = useTranslation("inspections");
  return (item) => {
    const { min, max, unit } = item;
    const photos = photosWanted(item);
    if (photos > 0) return t("limits.photos", { count: photos });
    const of = unit ?? "";
    if (min != null && max != null) return t("limits.between", { min, max, unit: of });
    if (max != null) return t("limits.most", { max, unit: of });
    return min != null ? t("limits.least", { min, unit: of }) : "";
  };
}

/** What was found, as people read it. */
export function useFound(): (item: ChecklistItem, answer: Answer) => string {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  return (item, { value }) => {
    if (value === null) return t("found.skipped");
    switch (item.kind) {
      case "pass_fail":
        return t(wordOf(item, value === PASS));
      case "reading":
        return `${shownReading(Number(value), item.decimals ?? 0)} ${item.unit ?? ""}`.trim();
      case "choice": {
        const option = item.options?.find((one) => one.value === value);
        return option ? inLanguage(option) : String(value);
      }
      case "text":
        return String(value);
      case "photo":
        return t("found.photos", { count: Number(value) });
    }
  };
}

/** What is said of an item that passed or failed: of equipment that must stay on, whether it runs. */
export function wordOf({ must_stay_on }: Pick<ChecklistItem, "must_stay_on">, passed: boolean): string {
  if (must_stay_on) return passed ? "inspections:found.runs" : "inspections:found.stopped";
  return passed ? "inspections:found.pass" : "inspections:found.fail";
}

/** The words of an item in the reader's language. */
export function useItemWords(): (item: ChecklistItem) => { title: string; hint: string } {
  const inLanguage = useInLanguage();
  return ({ title_zh, title_en, hint_zh, hint_en }) => ({
    title: inLanguage({ zh: title_zh, en: title_en || title_zh }),
    hint: inLanguage({ zh: hint_zh ?? "", en: hint_en ?? hint_zh ?? "" }),
  });
}

/** What the checklist is for, in the reader's language; empty where it does not say. */
export function usePurpose(): (content: Pick<ChecklistContent, "purpose_zh" | "purpose_en">) => string {
  const inLanguage = useInLanguage();
  return ({ purpose_zh, purpose_en }) => inLanguage({ zh: purpose_zh ?? "", en: purpose_en ?? purpose_zh ?? "" });
}
