import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { DeviceRead } from "@/kit/api/types";
import { useOnlineRates, type DeviceFilters } from "@/kit/devices/data";
import { DeviceTag } from "@/kit/devices/DeviceTag";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Age } from "@/kit/time/Time";
import { percent } from "./percent";

const COLUMNS = ["device", "site", "state", "troubles", "heard", "rate"] as const;

/** Devices, a row each: how they are, since when, and their online rate of the last seven days. */
export function DeviceTable({ devices, filters }: { devices: readonly DeviceRead[]; filters: DeviceFilters }) {
  const { t } = useTranslation("devices");
  const rates = new Map(useOnlineRates(filters).data?.devices.map((one) => [one.device_id, one.rate]));
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {devices.map((one) => (
        <Row key={one.id} device={one} rate={rates.get(one.id) ?? null} />
      ))}
    </ColumnTable>
  );
}

function Row({ device, rate }: { device: DeviceRead; rate: number | null }) {
  const { t } = useTranslation("devices");
  const site = useSites().get(device.site_id);
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.device(device.id)}>{device.name}</Link>
        <span className={table.sub}>
          {device.code} · {t(`kind.${device.kind}`)}
        </span>
      </td>
      <td data-label={t("column.site")}>
        <span>
          {site?.name ?? "…"}
          {device.place ? <span className={table.sub}>{device.place}</span> : null}
        </span>
      </td>
      <td data-label={t("column.state")}>
        <span>
          <DeviceTag state={device.state} />
          <span className={table.sub}>
            <Age since={device.since} />
          </span>
        </span>
      </td>
      <td data-label={t("column.troubles")}>
        <span>
          {device.troubles.map((one) => t(`trouble.${one}`)).join(t("and")) || "—"}
          {device.explained_by === null ? null : <span className={table.sub}>{t("explained")}</span>}
        </span>
      </td>
      <td data-label={t("column.heard")}>
        {device.received_at === null ? "—" : <Age since={device.received_at} />}
        {device.stale ? <span className={table.sub}>{t("stale")}</span> : null}
      </td>
      <td data-label={t("column.rate")}>{percent(rate)}</td>
    </tr>
  );
}
