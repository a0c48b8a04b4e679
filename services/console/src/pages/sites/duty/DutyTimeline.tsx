import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { DutyRead, ResponsibilityRead } from "@/kit/api/types";
import { DayField } from "@/kit/dates/DayField";
import { usePostName } from "@/kit/posts";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { dayIn } from "@/kit/time/days";
import { dayOfMonth, offset, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { Band } from "./Band";
import { byPost, ticksOf } from "./bands";
import { DutyTable, type Line } from "./DutyTable";
import { useDutyBetween, useResponsibility } from "./dutyQueries";
import { periodOf, type DutyPeriod, type Last } from "./period";
import styles from "./duty.module.css";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LEGEND = ["checked_in", "overstay", "acting", "rostered", "headquarters"] as const;

/** Who answered for a site and who had which post of it, as bands on a line of time, and the same as a table. */
export function DutyTimeline({ siteId, zone }: { siteId: string; zone: string }) {
  const { t } = useTranslation("sites");
  const postName = usePostName();
  const now = useMinute() + MINUTE_MS; // what has begun within this minute is shown, too
  const { query, change } = useAddress();
  const period = periodOf(query, zone, now);
  const asked = { from: new Date(period.start).toISOString(), to: new Date(period.end).toISOString() };
  const duty = useDutyBetween(siteId, asked, period.live);
  const responsibility = useResponsibility(siteId, asked, period.live);
  const failed = duty.isError ? duty : responsibility.isError ? responsibility : null;
  if (failed) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  return (
    <>
      <PeriodPicker period={period} zone={zone} now={now} onChange={change} />
      {duty.data && responsibility.data ? (
        <Lines
          lines={linesOf(responsibility.data, duty.data, t("duty.responsible"), postName)}
          period={period}
          zone={zone}
          now={now}
        />
      ) : (
        <Loading rows={4} />
      )}
    </>
  );
}

/** The band of who answers, then one of each post. */
function linesOf(
  responsibility: readonly ResponsibilityRead[],
  duty: readonly DutyRead[],
  responsible: string,
  postName: (code: string) => string,
): Line[] {
  return [
    { key: "responsible", name: responsible, spans: responsibility },
    ...byPost(duty).map(([post, spans]) => ({ key: post, name: postName(post), spans })),
  ];
}

function Lines({
  lines,
  period,
  zone,
  now,
}: {
  lines: readonly Line[];
  period: DutyPeriod;
  zone: string;
  now: number;
}) {
  const { t } = useTranslation("sites");
  return (
    <>
      <figure className={styles.timeline} aria-label={t("duty.label")}>
        {lines.map(({ key, name, spans }) => (
          <Band
            key={key}
            name={name}
            spans={spans}
            stretch={period}
            zone={zone}
            now={now}
            strong={key === "responsible"}
          />
        ))}
        <Hours period={period} zone={zone} />
        <figcaption className={styles.legend}>
          {LEGEND.map((one) => (
            <span key={one} className={styles[one] ?? ""}>
              {t(`duty.basis.${one}`)}
            </span>
          ))}
        </figcaption>
      </figure>
      <details className={styles.table}>
        <summary>{t("duty.asTable")}</summary>
        <DutyTable lines={lines} zone={zone} />
      </details>
    </>
  );
}

/** The hours below the bands; of a week its days. */
function Hours({ period, zone }: { period: DutyPeriod; zone: string }) {
  const days = period.end - period.start > 2 * DAY_MS;
  return (
    <div className={styles.hours} aria-hidden="true">
      {ticksOf(period).map(({ at, left }) => (
        <span key={at} style={{ left: `${left}%` }}>
          {days ? dayOfMonth(at, zone) : timeOfDay(at, zone)}
        </span>
      ))}
    </div>
  );
}

interface PeriodPickerProps {
  period: DutyPeriod;
  zone: string;
  now: number;
  onChange: (address: { last: string | null; day: string | null }) => void;
}

function PeriodPicker({ period, zone, now, onChange }: PeriodPickerProps) {
  const { t } = useTranslation("sites");
  return (
    <div className={styles.picker}>
      <Segmented<Last | "">
        aria-label={t("duty.period")}
        value={period.last ?? ""}
        options={(["24h", "7d"] as const).map((one) => ({ value: one, label: t(`duty.last.${one}`) }))}
        onChange={(last) => onChange({ last: last === "24h" ? null : last, day: null })}
      />
      <DayField
        label={t("duty.day")}
        zone={zone}
        value={period.day}
        max={dayIn(now, zone)}
        optional
        settled
        onChange={(day) => onChange({ last: null, day })}
      />
      <small>
        {zone} {offset(period.end, zone)}
      </small>
    </div>
  );
}
