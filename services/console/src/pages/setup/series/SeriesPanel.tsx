import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SeriesState } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { useSeriesKindName } from "@/kit/sites/kinds";
import { PasteDialog } from "./PasteDialog";
import { SeriesDialog } from "./SeriesDialog";
import { useSeriesOnFile } from "../useSeriesOnFile";
import { useRetireSeries } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./series.module.css";

const COLUMNS = ["series", "unit", "kind", "value"] as const;
const MOST_SHOWN = 200;

type Open = "new" | "paste" | SeriesState | null;

/** The site's series: added, renamed, taken out of use. */
export function SeriesPanel({ siteId }: { siteId: string }) {
  const { t } = useTranslation("setup-series");
  const may = useMay();
  const [text, setText] = useState("");
  const [retired, setRetired] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const series = useSeriesOnFile(siteId, retired);
  const words = text.trim().toLowerCase();
  const shown = (series.data ?? []).filter(({ key, name }) => `${name ?? ""} ${key}`.toLowerCase().includes(words));
  const verdict = may("putSeries", { site_id: siteId });
  return (
    <Panel
      title={t("list.title", { count: series.data?.length ?? 0 })}
      actions={
        <>
          <MayButton verdict={verdict} dense onClick={() => setOpen("paste")}>
            {t("paste.open")}
          </MayButton>
          <MayButton
            verdict={verdict}
            dense
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setOpen("new")}
          >
            {t("edit.new")}
          </MayButton>
        </>
      }
    >
      <div className={styles.bar} role="search">
        <Input
          className={styles.search ?? ""}
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          allowClear
        />
        <Checkbox checked={retired} onChange={(event) => setRetired(event.target.checked)}>
          {t("list.retired")}
        </Checkbox>
      </div>
      {series.isPending ? <Loading rows={6} /> : null}
      {series.isError ? <Failure error={series.error} onRetry={() => void series.refetch()} /> : null}
      {series.data && shown.length === 0 ? (
        <Empty title={t(words === "" ? "list.none" : "list.noMatch")}>
          {words === "" ? <p>{t("list.noneHint")}</p> : <Button onClick={() => setText("")}>{t("list.clear")}</Button>}
        </Empty>
      ) : null}
      {shown.length > 0 ? (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
          {shown.slice(0, MOST_SHOWN).map((one) => (
            <SeriesRow key={one.id} series={one} onEdit={setOpen} />
          ))}
        </ColumnTable>
      ) : null}
      {shown.length > MOST_SHOWN ? (
        <p className={styles.about}>{t("list.more", { shown: MOST_SHOWN, count: shown.length })}</p>
      ) : null}
      {open === "paste" ? <PasteDialog siteId={siteId} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== "paste" ? (
        <SeriesDialog siteId={siteId} series={open === "new" ? null : open} onClose={() => setOpen(null)} />
      ) : null}
    </Panel>
  );
}

function SeriesRow({ series, onEdit }: { series: SeriesState; onEdit: (series: SeriesState) => void }) {
  const { t } = useTranslation("setup-series");
  const may = useMay();
  const kindName = useSeriesKindName();
  const sayFailure = useSayFailure();
  const retire = useRetireSeries();
  const out = series.retired_at !== null;
  return (
    <tr className={out ? styles.out : ""}>
      <td>
        <Link to={pathTo.series(series.site_id, series.id)}>{series.name ?? series.key}</Link>
        {series.name === null ? null : <code className={table.sub}>{series.key}</code>}
      </td>
      <td data-label={t("column.unit")}>{series.unit === "" ? "–" : series.unit}</td>
      <td data-label={t("column.kind")}>{kindName(series.kind)}</td>
      <td data-label={t("column.value")}>{series.last === null ? t("list.neverHeard") : series.last.value}</td>
      <td className={table.narrow}>
        <span className={styles.buttons}>
          <MayButton verdict={may("putSeries", series)} dense size="small" onClick={() => onEdit(series)}>
            {t(out ? "edit.bringBack" : "edit.change")}
          </MayButton>
          {out ? null : (
            <MayButton
              verdict={may("retireSeries", series)}
              dense
              size="small"
              danger
              loading={retire.isPending}
              confirm={{
                title: t("retire.ask", { name: series.name ?? series.key }),
                description: t("retire.hint"),
                okText: t("retire.do"),
                okButtonProps: { danger: true },
                onConfirm: () => retire.mutate(series, { onError: sayFailure }),
              }}
            >
              {t("retire.do")}
            </MayButton>
          )}
        </span>
      </td>
    </tr>
  );
}
