import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { DeviceRead } from "@/kit/api/types";
import { TestAlarmResult } from "@/kit/devices/TestAlarmResult";
import { useStartTestAlarm, useTestAlarms } from "@/kit/devices/testAlarms";
import { useThere } from "@/kit/inspections/there";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import styles from "./devices.module.css";

const COLUMNS = ["at", "by", "result", "incident", "for"] as const;

/** The test alarms of a device, the newest first, and a further one. */
export function TestAlarms({ device, zone }: { device: DeviceRead; zone: string }) {
  const { t } = useTranslation("devices");
  const may = useMay();
  const there = useThere(device.site_id);
  const tests = useTestAlarms(device.id);
  const start = useStartTestAlarm(device.id);
  const goesOn = tests.data?.[0]?.state === "waiting";
  const button =
    device.retired_at === null ? (
      <MayButton
        verdict={may("testDevice", { ...device, there })}
        disabled={goesOn}
        loading={start.isPending}
        confirm={{
          title: t("test.ask", { name: device.name }),
          okText: t("test.start"),
          onConfirm: () => start.mutate({}),
        }}
      >
        {t("test.start")}
      </MayButton>
    ) : null;
  return (
    <Panel title={t("test.title")} actions={button}>
      {tests.isPending ? <Loading rows={2} /> : null}
      {tests.isError ? <Failure error={tests.error} onRetry={() => void tests.refetch()} /> : null}
      {goesOn ? (
        <p className={styles.note}>
          <Link to={pathTo.phone()}>{t("test.now")}</Link>
        </p>
      ) : null}
      {tests.data?.length === 0 ? <p className={styles.note}>{t("test.none")}</p> : null}
      {tests.data?.length ? (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`test.${one}`)}>
          {tests.data.map((one) => (
            <tr key={one.id}>
              <td data-label={t("test.at")}>
                <Moment at={one.started_at} zone={zone} bare />
              </td>
              <td data-label={t("test.by")}>{one.started_by_name}</td>
              <td data-label={t("test.result")}>
                <TestAlarmResult test={one} />
              </td>
              <td data-label={t("test.incident")}>
                {one.incident_id === null ? (
                  "—"
                ) : (
                  <Link to={pathTo.incident(one.incident_id)}>{one.incident_number}</Link>
                )}
              </td>
              <td data-label={t("test.for")}>
                {one.inspection_id === null ? (
                  t("test.alone")
                ) : (
                  <Link to={pathTo.inspection(one.inspection_id)}>{t("test.check")}</Link>
                )}
              </td>
            </tr>
          ))}
        </ColumnTable>
      ) : null}
    </Panel>
  );
}
