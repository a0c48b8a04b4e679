import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { useSeriesKindName } from "@/kit/sites/kinds";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useStationMove, useStations, type StationKey } from "@/kit/stations/data";
import { NewStation } from "@/kit/stations/NewStation";
import { SendLine } from "@/kit/stations/SendLine";
import { timeOfDay } from "@/kit/time/format";
import { AddUnknown, guess, usePutSeries, useUnknownSeries, type UnknownSeries } from "../forms";
import { useSeriesOnFile } from "../useSeriesOnFile";
import { WAITING_MS } from "./data";
import { heardOf, type Heard } from "./reading";
import styles from "./start.module.css";

interface StationStepProps {
  site: SiteRead;
  issued: StationKey | null;
  onIssued: (key: StationKey) => void;
}

/** What reports from there: its key in a line to be pasted, and the first reading as soon as it comes. */
export function StationStep({ site, issued, onIssued }: StationStepProps) {
  const { t } = useTranslation("setup-start");
  const series = useSeriesOnFile(site.id, false, WAITING_MS);
  const unknown = useUnknownSeries(site.id, false, WAITING_MS);
  const heard = heardOf(series.data ?? [], unknown.data ?? []);
  const asked = heard.state === "kept" || heard.state === "ready" ? heard.series.key : undefined;
  return (
    <>
      <Station siteId={site.id} issued={issued} onIssued={onIssued} />
      {issued ? (
        <>
          <p className={styles.hint}>{t("step.station.paste", { name: issued.name })}</p>
          <SendLine apiKey={issued.api_key} series={asked} />
          <p className={styles.hint}>{t("step.station.once")}</p>
        </>
      ) : null}
      {issued || heard.state !== "nothing" ? <Arrival heard={heard} zone={site.timezone} /> : null}
      {(unknown.data ?? []).map((one) => (
        <Unknown key={one.key} siteId={site.id} series={one} />
      ))}
    </>
  );
}

/** Register a station, or have a key again: the first one was shown once. */
function Station({ siteId, issued, onIssued }: Omit<StationStepProps, "site"> & { siteId: string }) {
  const { t } = useTranslation("setup-start");
  const { t: say } = useTranslation("sites");
  const may = useMay();
  const sayFailure = useSayFailure();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useStationMove(siteId);
  const known = (useStations(siteId).data ?? []).find(({ revoked_at }) => revoked_at === null);
  const again = (id: string): void =>
    mutate(
      { id, move: "rotate" },
      { onSuccess: (answer) => "api_key" in answer && onIssued(answer), onError: sayFailure },
    );
  return (
    <div className={styles.actions}>
      {known && !issued ? (
        <MayButton
          verdict={may("rotateStationKey", known)}
          type="primary"
          loading={isPending}
          confirm={{
            title: say("station.rotateAsk"),
            description: say("station.rotateHint"),
            okText: say("station.rotate"),
            onConfirm: () => again(known.id),
          }}
        >
          {t("step.station.again", { name: known.name })}
        </MayButton>
      ) : null}
      <MayButton
        verdict={may("registerStation", { site_id: siteId })}
        type={known ? "default" : "primary"}
        icon={<Icon name="plus" size={16} />}
        onClick={() => setOpen(true)}
      >
        {t("step.station.act")}
      </MayButton>
      <Link to={pathTo.site(siteId, { tab: "stations" })}>{t("step.station.all")}</Link>
      {open ? <NewStation siteId={siteId} onClose={() => setOpen(false)} onKey={onIssued} /> : null}
    </div>
  );
}

/** Waiting, until something comes; then what it was, and when on the site's clock. */
function Arrival({ heard, zone }: { heard: Heard; zone: string }) {
  const { t } = useTranslation("setup-start");
  const words = (): string => {
    if (heard.state === "nothing") return t("step.station.waiting");
    if (heard.state === "ready") return t("step.station.ready", { key: heard.series.key });
    if (heard.state === "unknown") {
      const { key, last_value: value, last_seen_at: at } = heard.newest;
      const { unit } = guess(key);
      return t("step.station.received", { reading: `${value ?? "–"} ${unit}`.trim(), at: timeOfDay(at, zone), key });
    }
    const { series, value, at } = heard;
    return t("step.station.received", {
      reading: `${value} ${series.unit}`.trim(),
      at: timeOfDay(at, zone),
      key: series.name ?? series.key,
    });
  };
  return (
    <p className={styles.arrival} role="status" data-heard={heard.state}>
      {words()}
    </p>
  );
}

/** A series that came and nobody has set up: with what its key suggests, one click. */
function Unknown({ siteId, series }: { siteId: string; series: UnknownSeries }) {
  const { t } = useTranslation("setup-start");
  const may = useMay();
  const kindName = useSeriesKindName();
  const sayFailure = useSayFailure();
  const put = usePutSeries(siteId);
  const [open, setOpen] = useState(false);
  const { key, addable } = series;
  const { kind, unit } = guess(key);
  const verdict = may("putSeries", { site_id: siteId });
  const add = (sure: string): void => put.mutate([{ key, name: null, unit, kind: sure }], { onError: sayFailure });
  if (!addable) return <p className={styles.missing}>{t("step.station.notAddable", { key })}</p>;
  return (
    <div className={styles.actions}>
      <code>{key}</code>
      {kind === null ? null : (
        <MayButton verdict={verdict} type="primary" loading={put.isPending} onClick={() => add(kind)}>
          {t("step.station.add", { what: unit === "" ? kindName(kind) : `${kindName(kind)} ${unit}` })}
        </MayButton>
      )}
      {verdict === null ? (
        <Button onClick={() => setOpen(true)}>{t(kind === null ? "step.station.addBy" : "step.station.change")}</Button>
      ) : null}
      {open ? <AddUnknown siteId={siteId} series={[series]} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
