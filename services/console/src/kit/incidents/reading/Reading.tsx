import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AnomalyRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { useOneSeries } from "@/kit/series/series";
import { short } from "@/kit/series/short";
import { duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { isBeyond } from "./limits";
import styles from "./reading.module.css";

/** What is measured now where the anomaly is, against what it may be, and how bad it was. */
export function Reading({ anomaly }: { anomaly: AnomalyRead }) {
  const { t } = useTranslation("kit");
  const { data: series } = useOneSeries(anomaly.series_id);
  const { unit, operator, limit, peak_value: peak } = anomaly;
  const last = series?.last ?? null;
  if (last === null && limit === null && peak === null) return null;
  const beyond = last !== null && isBeyond(anomaly, last.value);
  return (
    <dl className={styles.reading} aria-label={series?.name ?? anomaly.series}>
      {last === null ? null : (
        <Figure
          name={t("reading.now")}
          className={beyond ? styles.beyond : styles.now}
          value={short(last.value)}
          unit={unit}
        >
          <Heard since={last.at} />
        </Figure>
      )}
      {limit === null ? null : (
        <Figure name={t("reading.limit")} value={`${operator ?? ""} ${short(limit)}`} unit={unit} />
      )}
      {peak === null ? null : <Figure name={t("reading.peak")} value={short(peak)} unit={unit} />}
    </dl>
  );
}

interface FigureProps {
  name: string;
  value: string;
  unit: string;
  className?: string | undefined;
  children?: ReactNode;
}

function Figure({ name, value, unit, className = "", children }: FigureProps) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> {unit}
        {children}
      </dd>
    </div>
  );
}

function Heard({ since }: { since: string }) {
  const { t } = useTranslation("kit");
  const now = useNow();
  const language = useLanguage();
  return (
    <small>
      <time dateTime={since}>{t("reading.ago", { age: duration(now - Date.parse(since), language) })}</time>
    </small>
  );
}
