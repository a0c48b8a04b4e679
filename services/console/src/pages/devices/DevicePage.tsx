import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { DeviceRead } from "@/kit/api/types";
import { useDevice, useOnlineRates } from "@/kit/devices/data";
import { DeviceTag } from "@/kit/devices/DeviceTag";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { PageLink } from "@/kit/layout/PageLink";
import { DeviceMoves } from "./DeviceMoves";
import { History } from "./History";
import { TestAlarms } from "./TestAlarms";
import { percent } from "./percent";
import styles from "./devices.module.css";

/** One monitoring device: how it is, what is wrong, and the states it was in. */
export default function DevicePage() {
  const { t } = useTranslation("devices");
  const { deviceId = "" } = useParams();
  const query = useDevice(deviceId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Device device={query.data} />;
}

function Device({ device }: { device: DeviceRead }) {
  const { t } = useTranslation("devices");
  const sites = useSites();
  const zone = zoneOf(sites, device.site_id);
  return (
    <Page
      title={device.name}
      sub={
        <>
          {sites.get(device.site_id)?.name} · {device.code} · {t(`kind.${device.kind}`)}
          {device.place ? ` · ${device.place}` : ""} {zone}
        </>
      }
      actions={
        <>
          <PageLink to={pathTo.devices({ site: device.site_id })}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <DeviceMoves device={device} zone={zone} />
        </>
      }
    >
      <Panel title={t("now")}>
        <Facts device={device} zone={zone} />
      </Panel>
      <TestAlarms device={device} zone={zone} />
      <History device={device} zone={zone} />
    </Page>
  );
}

function Facts({ device, zone }: { device: DeviceRead; zone: string }) {
  const { t } = useTranslation("devices");
  const rates = useOnlineRates({ site: device.site_id, kind: device.kind, state: null });
  const rate = rates.data?.devices.find(({ device_id }) => device_id === device.id)?.rate ?? null;
  const moment = (at: string | null) => (at === null ? "—" : <Moment at={at} zone={zone} bare />);
  const facts = [
    ["state", <DeviceTag key="state" state={device.state} />],
    ["troubles", device.troubles.map((one) => t(`trouble.${one}`)).join(t("and")) || "—"],
    ["since", moment(device.since)],
    ["rate", percent(rate)],
    ["heard", moment(device.received_at)],
    ["observed", moment(device.observed_at)],
    ["clock", device.clock_offset_s === null ? "—" : t("seconds", { value: Math.round(device.clock_offset_s) })],
    ["gap", device.gap_since === null ? "—" : <Gap key="gap" device={device} zone={zone} />],
    ["storage", device.storage_days === null ? "—" : t("days", { value: Math.floor(device.storage_days) })],
    ["firmware", device.firmware ?? "—"],
    ["criticality", t(`kit:severity.${device.criticality}`)],
  ] as const;
  return (
    <>
      {device.maintenance_until === null ? null : (
        <p className={styles.note}>
          {t("inMaintenance", { by: device.maintenance_by, reason: device.maintenance_reason })}{" "}
          {moment(device.maintenance_until)}
        </p>
      )}
      {device.explained_by === null ? null : (
        <p className={styles.note}>
          <Link to={pathTo.device(device.explained_by)}>{t("explained")}</Link>
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Gap({ device, zone }: { device: DeviceRead; zone: string }) {
  const { t } = useTranslation("devices");
  const { gap_since, gap_until } = device;
  if (gap_since === null) return null;
  return (
    <>
      <Moment at={gap_since} zone={zone} bare />–
      {gap_until === null ? t("gapGoesOn") : <Moment at={gap_until} zone={zone} bare />}
    </>
  );
}
