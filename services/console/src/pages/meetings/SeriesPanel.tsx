import { Alert, Input, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { MeetingSeriesRead } from "@/kit/api/types";
import { TimeField } from "@/kit/dates/TimeField";
import { Panel } from "@/kit/layout/Page";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Refusal } from "@/kit/states/Refusal";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { useSeries, useSeriesChanges } from "./data";
import styles from "./meetings.module.css";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The weekly duty meetings of a site: when they are, and a new one. */
export function SeriesPanel({ siteId }: { siteId: string }) {
  const { t } = useTranslation("meetings");
  const query = useSeries(siteId);
  return (
    <Panel title={t("series.title")}>
      {query.isPending ? <Loading rows={2} /> : null}
      {query.isError ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
      <ul className={styles.series}>
        {query.data?.map((one) => (
          <SeriesRow key={one.id} series={one} />
        ))}
      </ul>
      <NewSeries siteId={siteId} />
    </Panel>
  );
}

function SeriesRow({ series }: { series: MeetingSeriesRead }) {
  const { t } = useTranslation("meetings");
  const zone = zoneOf(useSites(), series.site_id);
  const verdict = useMay()("changeSeries", { site_id: series.site_id });
  const sayFailure = useSayFailure();
  const { change } = useSeriesChanges();
  return (
    <li>
      <strong>{series.title}</strong>
      <span>
        {t(`weekday.${series.weekday}`)} {series.starts_at}
        {series.place ? ` · ${series.place}` : ""}
      </span>
      <span className={styles.soft}>
        {series.next_at ? (
          <>
            {t("series.next")} <Moment at={series.next_at} zone={zone} seconds={false} />
          </>
        ) : (
          t("series.ended")
        )}
      </span>
      <Switch
        aria-label={t("series.active", { title: series.title })}
        checked={series.active}
        disabled={verdict !== null}
        loading={change.isPending}
        onChange={(active) => change.mutate({ series, body: { active } }, { onError: sayFailure })}
      />
    </li>
  );
}

function NewSeries({ siteId }: { siteId: string }) {
  const { t } = useTranslation("meetings");
  const site = useSites().get(siteId);
  const verdict = useMay()("defineSeries", { site_id: siteId, site_active: site?.active });
  const [title, setTitle] = useState("");
  const [weekday, setWeekday] = useState<number>(1);
  const [time, setTime] = useState<string | null>("09:00");
  const [place, setPlace] = useState("");
  const { define } = useSeriesChanges();
  const save = (): void => {
    if (time === null) return;
    define.mutate(
      { site_id: siteId, title: title.trim(), weekday, starts_at: time, place: place.trim() || null },
      { onSuccess: () => setTitle("") },
    );
  };
  return (
    <div className={styles.newSeries} role="group" aria-label={t("series.new")}>
      {define.error ? <Alert type="error" showIcon title={<Refusal error={define.error} />} /> : null}
      <Input
        aria-label={t("series.name")}
        placeholder={t("series.name")}
        className={styles.choice ?? ""}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Select
        aria-label={t("series.weekday")}
        value={weekday}
        options={WEEKDAYS.map((one) => ({ value: one, label: t(`weekday.${one}`) }))}
        onChange={setWeekday}
      />
      <TimeField label={t("series.time")} zone={site?.timezone ?? "UTC"} day={null} value={time} onChange={setTime} />
      <Input
        aria-label={t("place")}
        placeholder={t("place")}
        className={styles.choice ?? ""}
        value={place}
        maxLength={200}
        onChange={(event) => setPlace(event.target.value)}
      />
      <MayButton
        verdict={verdict}
        onClick={save}
        disabled={title.trim() === "" || time === null}
        loading={define.isPending}
      >
        {t("series.add")}
      </MayButton>
    </div>
  );
}
