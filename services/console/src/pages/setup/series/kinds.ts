import { useTranslation } from "react-i18next";
import { SERIES_KINDS, useSeriesKindName } from "@/kit/sites/kinds";

/** The kinds to choose from: those with a name, and what the site has besides. */
export function useKindOptions(used: readonly string[]): { value: string; label: string }[] {
  const nameOf = useSeriesKindName();
  return [...new Set([...SERIES_KINDS, ...used])].map((kind) => ({ value: kind, label: nameOf(kind) }));
}

/** The code of a kind that somebody calls by its name. */
export function useKindOf(): (name: string) => string {
  const { t } = useTranslation("sites");
  return (name) => SERIES_KINDS.find((kind) => t(`seriesKind.${kind}`).toLowerCase() === name.toLowerCase()) ?? name;
}
