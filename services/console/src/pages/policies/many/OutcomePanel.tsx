import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import type { Verdict } from "@/kit/access/verdict";
import type { SiteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import type { Kind } from "../data";
import type { Outcome } from "./data";
import { OutcomeTable } from "./OutcomeTable";
import styles from "./many.module.css";

interface OutcomePanelProps {
  kind: Kind;
  outcome: Outcome;
  sites: ReadonlyMap<string, SiteRead>;
  verdict: Verdict;
  busy: boolean;
  onApply: () => void;
  /** Go on without the sites that are refused. */
  onWithout: (refused: ReadonlySet<string>) => void;
}

/** What would become of each site, and the one button that does it; then what was done. */
export function OutcomePanel({ kind, outcome, sites, verdict, busy, onApply, onWithout }: OutcomePanelProps) {
  const { t } = useTranslation("policies");
  const { applied, changed, unchanged, refused } = outcome;
  const tone = applied ? "success" : refused > 0 ? "error" : "info";
  const holds = t(`holds.${kind}`);
  const title = applied ? t("many.done", { count: changed, holds }) : t(refused > 0 ? "many.stopped" : "many.ready");
  const out = new Set(outcome.rows.filter((row) => row.outcome === "refused").map(({ site_id }) => site_id));
  return (
    <Panel
      title={t(applied ? "many.result" : "many.preview")}
      actions={
        applied ? null : (
          <>
            {refused > 0 ? (
              <Button onClick={() => onWithout(out)}>{t("many.without", { count: refused })}</Button>
            ) : null}
            <MayButton
              verdict={verdict}
              dense
              type="primary"
              disabled={refused > 0 || changed === 0}
              loading={busy}
              confirm={{
                title: t("many.ask", { count: changed }),
                description: t("many.askHint", { holds }),
                okText: t("many.apply", { count: changed }),
                onConfirm: onApply,
              }}
            >
              {t("many.apply", { count: changed })}
            </MayButton>
          </>
        )
      }
    >
      <div className={styles.summary}>
        <Alert type={tone} showIcon title={title} description={t("many.counts", { changed, unchanged, refused })} />
      </div>
      <OutcomeTable outcome={outcome} sites={sites} />
    </Panel>
  );
}
