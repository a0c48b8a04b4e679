import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { useRates } from "./data";
import { byKind } from "./rates";
import type { InspectionFilters } from "./filters";
import styles from "./inspections.module.css";

/** How many were done in time, by kind: those of the sites, the kind and the days that the list shows. */
export function Rates({ filters }: { filters: InspectionFilters }) {
  const { t } = useTranslation("inspections");
  const language = useLanguage();
  const { data } = useRates(filters);
  if (data === undefined || data.rate === null) return null;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  const { planned, on_time, late, missed, failed } = data;
  return (
    <div className={styles.rates}>
      <strong>{t("rates.rate", { rate: percent.format(data.rate) })}</strong>
      {" · "}
      {t("rates.counts", { planned, onTime: on_time, late, missed, failed })}
      <ul className={styles.counts}>
        {byKind(data.items, INSPECTION_KINDS).map(([kind, rate]) => (
          <li key={kind}>
            {t(`kind.${kind}`)} <b>{percent.format(rate)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
