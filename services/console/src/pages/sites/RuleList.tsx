import { Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Icon } from "@/kit/layout/Icon";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { RuleRow } from "./RuleRow";
import { useRules } from "@/kit/rules/data";
import { bySeriesAndSeverity } from "@/kit/rules/figures";
import { RuleDialog, type RuleDraft } from "@/kit/rules/RuleDialog";
import { useSeries } from "./data";
import styles from "./sites.module.css";

const COLUMNS = ["severity", "rule", "changed"] as const;

/** By which rules a site, or one of its series, is watched. */
export function RuleList({ siteId, zone, seriesKey }: { siteId: string; zone: string; seriesKey?: string }) {
  const { t } = useTranslation("sites");
  const [retired, setRetired] = useState(false);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const may = useMay();
  const rules = useRules(siteId, retired);
  const series = useSeries(siteId);
  if (rules.isPending || series.isPending) return <Loading rows={4} />;
  if (rules.isError) return <Failure error={rules.error} onRetry={() => void rules.refetch()} />;
  const units = new Map(series.data?.map(({ key, unit }) => [key, unit]));
  const names = new Map(series.data?.map(({ key, name }) => [key, name ?? key]));
  const shown = rules.data
    .filter((one) => seriesKey === undefined || one.series === seriesKey)
    .toSorted(bySeriesAndSeverity);
  const create = (): void => setDraft({ kind: "new", ...(seriesKey === undefined ? {} : { series: seriesKey }) });
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.switch}>
          <Switch size="small" checked={retired} onChange={setRetired} /> {t("rule.showRetired")}
        </label>
        {(series.data?.length ?? 0) > 0 ? (
          <MayButton
            verdict={may("createRule", { site_id: siteId })}
            className={styles.end ?? ""}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={create}
          >
            {t("rule.new")}
          </MayButton>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <Empty title={t("rule.none")}>
          <p>{t("rule.noneHint")}</p>
        </Empty>
      ) : (
        <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
          {shown.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              seriesName={seriesKey === undefined ? (names.get(rule.series) ?? rule.series) : null}
              unit={units.get(rule.series) ?? ""}
              zone={zone}
              onEdit={() => setDraft({ kind: "edit", rule })}
              onCopy={() => setDraft({ kind: "copy", rule })}
            />
          ))}
        </ColumnTable>
      )}
      {draft ? (
        <RuleDialog siteId={siteId} series={series.data ?? []} draft={draft} onClose={() => setDraft(null)} />
      ) : null}
    </>
  );
}
