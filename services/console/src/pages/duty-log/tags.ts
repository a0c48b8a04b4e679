import { useTranslation } from "react-i18next";

const SUGGESTED = ["equipment", "patrol", "visit", "weather", "instruction", "safety"] as const;

/** Tags that are offered to whoever writes or looks; people may use others. */
export function useSuggestedTags(): string[] {
  const { t } = useTranslation("duty-log");
  return SUGGESTED.map((one) => t(`tag.${one}`));
}
