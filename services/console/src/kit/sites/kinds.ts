import { useTranslation } from "react-i18next";

export const SITE_KINDS: readonly string[] = ["data_centre", "call_centre", "monitoring_centre", "office"];
export const SERIES_KINDS = [
  "temperature",
  "humidity",
  "dew-point",
  "power",
  "voltage",
  "current",
  "water",
  "leak",
  "smoke",
  "door",
  "calls",
  "speed",
  "load",
  "loss",
];

/** The name of a kind of site; a company's own kinds are shown by their code. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation("sites");
  return (kind) => (SITE_KINDS.includes(kind) ? t(`siteKind.${kind}`) : kind);
}

/** The name of a kind of series. */
export function useSeriesKindName(): (kind: string) => string {
  const { t } = useTranslation("sites");
  return (kind) => (SERIES_KINDS.includes(kind) ? t(`seriesKind.${kind}`) : kind);
}
