import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import type { DutyRead, ResponsibilityRead } from "@/kit/api/types";
import { lanesOf, type Stretch } from "./bands";
import { useTold } from "./told";
import styles from "./duty.module.css";

interface BandProps {
  name: string;
  spans: readonly (DutyRead | ResponsibilityRead)[];
  stretch: Stretch;
  zone: string;
  now: number;
  /** The band that the others explain. */
  strong: boolean;
}

const NAMED_FROM = 6;

/** One line of time: who, from when until when; on hover or focus also on what that rests. */
export function Band({ name, spans, stretch, zone, now, strong }: BandProps) {
  const { t } = useTranslation("sites");
  const told = useTold(zone);
  const lanes = lanesOf(spans, stretch, now);
  return (
    <div className={`${styles.band} ${strong ? styles.strong : ""}`} role="group" aria-label={name}>
      <strong>{name}</strong>
      <div className={styles.lanes}>
        {lanes.length === 0 ? <span className={styles.nobody}>{t("duty.nobody")}</span> : null}
        {lanes.map((lane, index) => (
          <div key={lane[0]?.of.id ?? index} className={styles.lane}>
            {lane.map(({ of, left, width }) => {
              const words = told(of);
              return (
                <Tooltip key={of.id} title={words.all} trigger={["hover", "focus"]}>
                  <button
                    type="button"
                    className={`${styles.segment} ${width >= NAMED_FROM ? styles.named : ""} ${styles[words.look] ?? ""}`}
                    style={{ left: `${left}%`, width: `${width}%` }}
                    aria-label={words.all}
                  >
                    {width >= NAMED_FROM ? words.who : null}
                  </button>
                </Tooltip>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
