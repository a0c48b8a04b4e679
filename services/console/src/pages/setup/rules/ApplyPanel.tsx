import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SeriesState } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { useSeriesOnFile } from "../useSeriesOnFile";
import { Preview } from "./Preview";
import { MOST_AT_ONCE, useApplication, usePreview, type Template } from "./data";
import styles from "./rules.module.css";

/** To which series the template is given, and what each of them gets. */
export function ApplyPanel({ siteId, template }: { siteId: string; template: Template }) {
  const { t } = useTranslation("setup-rules");
  const series = useSeriesOnFile(siteId, false);
  const fitting = (series.data ?? []).filter(({ kind }) => fits(template, kind));
  if (series.isPending) return <Loading rows={4} />;
  if (series.isError) return <Failure error={series.error} onRetry={() => void series.refetch()} />;
  if (fitting.length === 0) {
    return (
      <Panel title={t("series")}>
        <Empty title={t("noneFits")}>
          <p>{t("noneFitsHint")}</p>
          <Link to={pathTo.setupSeries(siteId)}>{t("toSeries")}</Link>
        </Empty>
      </Panel>
    );
  }
  return <Application siteId={siteId} template={template} series={fitting.slice(0, MOST_AT_ONCE)} />;
}

function fits(template: Template, kind: string): boolean {
  return template.rules.some(({ series_kind }) => series_kind === null || series_kind === kind);
}

interface ApplicationProps {
  siteId: string;
  template: Template;
  series: readonly SeriesState[];
}

/** Nothing is chosen at first: which series stand in a cold aisle only a person knows. */
function Application({ siteId, template, series }: ApplicationProps) {
  const { t } = useTranslation("setup-rules");
  const message = useMessage();
  const may = useMay();
  const sayFailure = useSayFailure();
  const verdict = may("applyTemplate", { site_id: siteId });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const application = { siteId, template: template.code, series: chosen };
  const preview = usePreview(application, verdict === null);
  const { mutate, isPending } = useApplication();
  const count = chosen.length === 0 ? 0 : (preview.data?.created ?? 0);
  const apply = (): void =>
    mutate(application, {
      onSuccess: ({ created }) => {
        void message.success(t("applied", { count: created }));
        setChosen([]);
      },
      onError: sayFailure,
    });
  const all = chosen.length === series.length;
  return (
    <Panel
      title={t("series")}
      actions={
        <MayButton verdict={verdict} type="primary" disabled={count === 0} loading={isPending} onClick={apply}>
          {t("apply", { count })}
        </MayButton>
      }
    >
      <div className={styles.chosen}>
        <Checkbox
          checked={all}
          indeterminate={chosen.length > 0 && !all}
          onChange={() => setChosen(all ? [] : series.map(({ key }) => key))}
        >
          {t("all", { count: series.length })}
        </Checkbox>
        <Checkbox.Group
          className={styles.series ?? ""}
          value={[...chosen]}
          options={series.map(({ key, name }) => ({ value: key, label: name ? `${name} (${key})` : key }))}
          onChange={(keys) => setChosen(keys)}
        />
      </div>
      {preview.isError ? <Failure error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.data && chosen.length > 0 ? <Preview applied={preview.data} series={series} /> : null}
    </Panel>
  );
}
