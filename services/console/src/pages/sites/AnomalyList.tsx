import { useTranslation } from "react-i18next";
import type { AnomalyRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Age, Moment } from "@/kit/time/Time";
import type { useAnomalies } from "./data";
import { short } from "@/kit/series/short";
import styles from "./sites.module.css";

const COLUMNS = ["severity", "began", "lasted", "peak", "limit", "state"] as const;

/** The anomalies of the chosen time, newest first. */
export function AnomalyList({ anomalies, zone }: { anomalies: ReturnType<typeof useAnomalies>; zone: string }) {
  const { t } = useTranslation("sites");
  return (
    <Panel title={t("anomaly.title")}>
      {anomalies.isPending ? <Loading rows={2} /> : null}
      {anomalies.isError ? <Failure error={anomalies.error} onRetry={() => void anomalies.refetch()} /> : null}
      {anomalies.data?.length === 0 ? <Empty title={t("anomaly.none")} good /> : null}
      {anomalies.data && anomalies.data.length > 0 ? (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`anomaly.column.${one}`)}>
          {anomalies.data.map((one) => (
            <AnomalyRow key={one.id} anomaly={one} zone={zone} />
          ))}
        </ColumnTable>
      ) : null}
    </Panel>
  );
}

function AnomalyRow({ anomaly, zone }: { anomaly: AnomalyRead; zone: string }) {
  const { t } = useTranslation("sites");
  const worst = anomaly.peak_value ?? anomaly.value;
  const label = (name: (typeof COLUMNS)[number]): string => t(`anomaly.column.${name}`);
  return (
    <tr>
      <td>
        <SeverityMark severity={anomaly.severity} label size={16} />
      </td>
      <td data-label={label("began")}>
        <Moment at={anomaly.began_at} zone={zone} />
        {anomaly.late ? <div className={styles.faint}>{t("anomaly.late")}</div> : null}
      </td>
      <td data-label={label("lasted")}>
        <Age since={anomaly.began_at} until={anomaly.cleared_at} />
      </td>
      <td data-label={label("peak")}>{worst === null ? t("anomaly.noData") : `${short(worst)} ${anomaly.unit}`}</td>
      <td data-label={label("limit")}>
        {anomaly.limit === null ? "" : `${anomaly.operator ?? ""} ${anomaly.limit} ${anomaly.unit}`}
      </td>
      <td data-label={label("state")}>
        {anomaly.state === "open" ? (
          <span className={styles.warn}>{t("anomaly.open")}</span>
        ) : (
          <span>{t(`anomaly.reason.${anomaly.reason ?? "back-to-normal"}`)}</span>
        )}
      </td>
    </tr>
  );
}
