import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Icon } from "@/kit/layout/Icon";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import { Ago } from "./Ago";
import { useStationMove, useStations, type StationKey, type StationMove, type StationRead } from "@/kit/stations/data";
import { NewStation } from "@/kit/stations/NewStation";
import { StationKeyDialog } from "@/kit/stations/StationKeyDialog";
import table from "@/kit/table/table.module.css";
import { useMessage } from "@/kit/theme/useMessage";
import styles from "./sites.module.css";

const COLUMNS = ["station", "seen", "issued", "keyPrefix"] as const;

/** The site's stations and their keys: made, replaced, shut out; a key is shown once. */
export function StationList({ siteId, zone }: { siteId: string; zone: string }) {
  const { t } = useTranslation("sites");
  const may = useMay();
  const stations = useStations(siteId);
  const [issued, setIssued] = useState<StationKey | null>(null);
  const [making, setMaking] = useState(false);
  if (stations.isPending) return <Loading rows={3} />;
  if (stations.isError) return <Failure error={stations.error} onRetry={() => void stations.refetch()} />;
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.faint}>{t("station.about")}</span>
        <MayButton
          verdict={may("registerStation", { site_id: siteId })}
          className={styles.end ?? ""}
          type="primary"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setMaking(true)}
        >
          {t("station.new")}
        </MayButton>
      </div>
      {stations.data.length === 0 ? (
        <Empty title={t("station.none")}>
          <p>{t("station.noneHint")}</p>
        </Empty>
      ) : (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
          {stations.data.map((one) => (
            <StationRow key={one.id} station={one} zone={zone} onKey={setIssued} />
          ))}
        </ColumnTable>
      )}
      {making ? <NewStation siteId={siteId} onClose={() => setMaking(false)} onKey={setIssued} /> : null}
      {issued ? <StationKeyDialog station={issued} onClose={() => setIssued(null)} /> : null}
    </>
  );
}

interface StationRowProps {
  station: StationRead;
  zone: string;
  onKey: (key: StationKey) => void;
}

function StationRow({ station, zone, onKey }: StationRowProps) {
  const { t } = useTranslation("sites");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const may = useMay();
  const { mutate, isPending } = useStationMove(station.site_id);
  const act = (move: StationMove): void =>
    mutate(
      { id: station.id, move },
      {
        onSuccess: (answer) => ("api_key" in answer ? onKey(answer) : void message.success(t("station.revoked"))),
        onError: sayFailure,
      },
    );
  return (
    <tr className={station.revoked_at ? styles.retired : ""}>
      <td>
        <strong>{station.name}</strong>
      </td>
      <td data-label={t("column.seen")}>
        <Seen station={station} zone={zone} />
      </td>
      <td data-label={t("column.issued")}>
        <Moment at={station.key_issued_at} zone={zone} seconds={false} />
      </td>
      <td data-label={t("column.keyPrefix")}>
        <code className={styles.key}>fw_{station.key_prefix}_…</code>
      </td>
      <td className={table.narrow}>
        {station.revoked_at === null ? (
          <span className={styles.buttons}>
            <MayButton
              verdict={may("rotateStationKey", station)}
              dense
              confirm={{
                title: t("station.rotateAsk"),
                description: t("station.rotateHint"),
                okText: t("station.rotate"),
                onConfirm: () => act("rotate"),
              }}
              size="small"
              loading={isPending}
            >
              {t("station.rotate")}
            </MayButton>
            <MayButton
              verdict={may("revokeStation", station)}
              dense
              confirm={{
                title: t("station.revokeAsk"),
                description: t("station.revokeHint"),
                okText: t("station.revoke"),
                okButtonProps: { danger: true },
                onConfirm: () => act("revoke"),
              }}
              size="small"
              danger
              disabled={isPending}
            >
              {t("station.revoke")}
            </MayButton>
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function Seen({ station, zone }: { station: StationRead; zone: string }) {
  const { t } = useTranslation("sites");
  if (station.revoked_at !== null) {
    return (
      <span>
        {t("station.revokedAt")} <Moment at={station.revoked_at} zone={zone} seconds={false} />
      </span>
    );
  }
  if (station.last_seen_at === null) return <span className={styles.faint}>{t("neverSeen")}</span>;
  return (
    <>
      <Ago since={station.last_seen_at} />
      {station.clock_ahead_s === null ? null : (
        <div className={styles.warn} title={t("station.clockHint")}>
          {t("station.clockAhead", { seconds: Math.round(station.clock_ahead_s) })}
        </div>
      )}
    </>
  );
}
