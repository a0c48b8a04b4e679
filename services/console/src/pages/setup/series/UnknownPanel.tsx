import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import { AddUnknown } from "./AddUnknown";
import { useIgnore, useUnknownSeries, type UnknownSeries } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./series.module.css";

const COLUMNS = ["key", "value", "count", "lastSeen"] as const;

/** What stations send and nobody has set up: to be added or ignored, many at once. */
export function UnknownPanel({ siteId, zone }: { siteId: string; zone: string }) {
  const { t } = useTranslation("setup-series");
  const [ignored, setIgnored] = useState(false);
  const found = useUnknownSeries(siteId, ignored);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = found.data ?? [];
  const picked = rows.filter(({ key }) => chosen.has(key));
  const toggle = (key: string): void => setChosen((before) => toggled(before, key));
  const show = (next: boolean): void => {
    setIgnored(next);
    setChosen(new Set());
  };
  return (
    <Panel
      title={t(ignored ? "unknown.ignoredTitle" : "unknown.title", { count: rows.length })}
      actions={
        <Checkbox checked={ignored} onChange={(event) => show(event.target.checked)}>
          {t("unknown.showIgnored")}
        </Checkbox>
      }
    >
      {found.isPending ? <Loading rows={3} /> : null}
      {found.isError ? <Failure error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data && rows.length === 0 ? (
        <Empty title={t(ignored ? "unknown.noneIgnored" : "unknown.none")} good={!ignored}>
          {ignored ? null : <p>{t("unknown.noneHint")}</p>}
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <p className={styles.about}>{t("unknown.about")}</p>
          <Bar
            siteId={siteId}
            rows={rows}
            picked={picked}
            ignored={ignored}
            onChoose={(keys) => setChosen(new Set(keys))}
          />
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
            {rows.map((one) => (
              <UnknownRow key={one.key} series={one} zone={zone} chosen={chosen.has(one.key)} onToggle={toggle} />
            ))}
          </ColumnTable>
        </>
      ) : null}
    </Panel>
  );
}

function toggled(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}

interface BarProps {
  siteId: string;
  rows: readonly UnknownSeries[];
  picked: readonly UnknownSeries[];
  ignored: boolean;
  onChoose: (keys: readonly string[]) => void;
}

function Bar({ siteId, rows, picked, ignored, onChoose }: BarProps) {
  const { t } = useTranslation("setup-series");
  const may = useMay();
  const sayFailure = useSayFailure();
  const ignore = useIgnore(siteId);
  const [adding, setAdding] = useState(false);
  const addable = picked.filter((one) => one.addable);
  const all = picked.length === rows.length;
  const setIgnored = (): void =>
    ignore.mutate(
      { keys: picked.map(({ key }) => key), ignored: !ignored },
      { onSuccess: () => onChoose([]), onError: sayFailure },
    );
  return (
    <div className={styles.bar}>
      <Checkbox
        checked={all}
        indeterminate={picked.length > 0 && !all}
        onChange={() => onChoose(all ? [] : rows.map(({ key }) => key))}
      >
        {t("unknown.all")}
      </Checkbox>
      {ignored ? null : (
        <MayButton
          verdict={may("putSeries", { site_id: siteId })}
          type="primary"
          disabled={addable.length === 0}
          onClick={() => setAdding(true)}
        >
          {t("unknown.add", { count: addable.length })}
        </MayButton>
      )}
      <MayButton
        verdict={may("ignoreSeries", { site_id: siteId })}
        disabled={picked.length === 0}
        loading={ignore.isPending}
        onClick={setIgnored}
      >
        {t(ignored ? "unknown.unignore" : "unknown.ignore", { count: picked.length })}
      </MayButton>
      {adding ? (
        <AddUnknown
          siteId={siteId}
          series={addable}
          onClose={(done) => {
            setAdding(false);
            if (done) onChoose([]);
          }}
        />
      ) : null}
    </div>
  );
}

interface UnknownRowProps {
  series: UnknownSeries;
  zone: string;
  chosen: boolean;
  onToggle: (key: string) => void;
}

function UnknownRow({ series, zone, chosen, onToggle }: UnknownRowProps) {
  const { t } = useTranslation("setup-series");
  return (
    <tr>
      <td>
        <Checkbox checked={chosen} onChange={() => onToggle(series.key)}>
          <code className={styles.key}>{series.key}</code>
        </Checkbox>
        {series.addable ? null : <span className={styles.warn}>{t("unknown.notAddable")}</span>}
      </td>
      <td data-label={t("column.value")}>{series.last_value ?? "–"}</td>
      <td data-label={t("column.count")}>{series.count}</td>
      <td data-label={t("column.lastSeen")} className={table.narrow}>
        <Moment at={series.last_seen_at} zone={zone} />
      </td>
    </tr>
  );
}
