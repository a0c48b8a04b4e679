import { useTranslation } from "react-i18next";
import type { DeviceRead } from "@/kit/api/types";
import { useDeviceChanges } from "@/kit/devices/data";
import { DeviceTag } from "@/kit/devices/DeviceTag";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { useMinute } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { partsOf } from "./strip";
import styles from "./devices.module.css";

const COLUMNS = ["at", "state", "troubles", "by"] as const;
const TONE: Record<DeviceRead["state"], string | undefined> = {
  ok: styles.ok,
  degraded: styles.degraded,
  offline: styles.offline,
  unknown: styles.unknown,
  maintenance: styles.maintenance,
};
const WEEK_MS = 7 * 86_400_000;
const SHOWN = 30;

/** The states that a device was in: a strip of the last seven days, and the newest of them by row. */
export function History({ device, zone }: { device: DeviceRead; zone: string }) {
  const { t } = useTranslation("devices");
  const changes = useDeviceChanges(device);
  const now = useMinute();
  if (changes.isPending) return <Loading rows={4} />;
  if (changes.isError) return <Failure error={changes.error} onRetry={() => void changes.refetch()} />;
  return (
    <Panel title={t("history")}>
      <div className={styles.strip} role="img" aria-label={t("strip")}>
        {partsOf(changes.data, now - WEEK_MS, now).map(({ state, left, width }) => (
          <i key={left} className={TONE[state] ?? ""} style={{ left: `${left}%`, width: `${width}%` }} />
        ))}
      </div>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`change.${one}`)}>
        {changes.data.slice(0, SHOWN).map((one) => (
          <tr key={one.number}>
            <td data-label={t("change.at")}>
              <Moment at={one.at} zone={zone} bare />
            </td>
            <td data-label={t("change.state")}>
              <DeviceTag state={one.state} />
            </td>
            <td data-label={t("change.troubles")}>
              {one.troubles.map((each) => t(`trouble.${each}`)).join(t("and")) || "—"}
            </td>
            <td data-label={t("change.by")}>{one.by === null ? "—" : `${one.by} · ${one.reason ?? ""}`}</td>
          </tr>
        ))}
      </ColumnTable>
    </Panel>
  );
}
