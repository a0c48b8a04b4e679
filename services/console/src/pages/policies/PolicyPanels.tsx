import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import type { SiteRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { Panel } from "@/kit/layout/Page";
import { useStaff } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { Moment } from "@/kit/time/Time";
import { DeliveryPanel } from "./DeliveryPanel";
import type { DeliveryEditing } from "./useDeliveryDraft";
import { LeaveDialog } from "./LeaveDialog";
import { LevelFields } from "./LevelFields";
import { PlanReading } from "./PlanReading";
import { SourceList } from "./SourceList";
import { StandingFields } from "./StandingFields";
import { StepFields } from "./StepFields";
import { TestPanel } from "./TestPanel";
import { useSetPolicy, type Draft, type Policy } from "./data";
import { draftOf, sameDraft } from "./draft";
import type { People } from "./people";
import { mistakes } from "./plan";
import { hasOwn, ownOf } from "./sources";
import styles from "./policies.module.css";

interface PolicyPanelsProps {
  site: SiteRead;
  policy: Policy;
  delivery: DeliveryEditing;
}

/** The policy on the left, what it means on the right. */
export function PolicyPanels({ site, policy, delivery }: PolicyPanelsProps) {
  const { t } = useTranslation("policies");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const may = useMay();
  const refused = may("setEscalationPolicy", { site_id: site.id });
  // Of this version: what was typed over an older one would take back what somebody else has changed since.
  const [draft, setDraft, forget] = useDraft<Draft>(`policy.${site.id}.${policy.version}`, draftOf(policy));
  const people: People = { siteId: site.id, staff: useStaff(), onDuty: useQuery(onDutyQuery(site.id)).data };
  const { mutateAsync, isPending } = useSetPolicy("escalation", { siteId: site.id });
  const changed = !sameDraft(draft, draftOf(policy));
  const wrong = mistakes(draft, draft.levels);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  // The answer brings a new version, and with it new panels: what is said must not depend on these.
  const store = (next: Partial<Draft> | null): void =>
    void mutateAsync({ version: policy.version, values: next }).then(() => {
      forget();
      void message.success(t(next ? "saved" : "resetDone"));
    }, sayFailure);
  return (
    <div className={styles.panels}>
      <LeaveDialog changed={changed || delivery.changed} />
      <div className={styles.edit}>
        <Panel title={t("steps.title")} actions={<Origin policy={policy} zone={site.timezone} />}>
          <StepFields draft={draft} people={people} wrong={wrong} disabled={refused !== null} onChange={change} />
        </Panel>
        <Panel title={t("standing.title")}>
          <StandingFields draft={draft} disabled={refused !== null} onChange={change} />
        </Panel>
        <Panel title={t("levels.title")}>
          <LevelFields draft={draft} wrong={wrong} disabled={refused !== null} onChange={change} />
        </Panel>
        <SourceList sources={policy.sources} scheduled={policy.scheduled} zone={site.timezone} />
        <Why verdict={refused} />
        <div className={styles.store} data-changed={changed}>
          <MayButton
            verdict={refused}
            dense
            type="primary"
            disabled={!changed || wrong.length > 0}
            loading={isPending}
            onClick={() => store(ownOf(draft, draftOf(policy), policy.sources))}
          >
            {t("save")}
          </MayButton>
          <Button disabled={!changed || isPending} onClick={() => setDraft(draftOf(policy))}>
            {t("discard")}
          </Button>
          {!hasOwn(policy.sources) ? null : (
            <MayButton
              verdict={may("resetEscalationPolicy", { site_id: site.id })}
              dense
              confirm={{
                title: t("resetAsk"),
                description: t("resetHint"),
                okText: t("reset"),
                onConfirm: () => store(null),
              }}
              type="text"
              disabled={isPending}
            >
              {t("reset")}
            </MayButton>
          )}
          <span className={styles.faint} role="status">
            {changed ? t("unsaved") : ""}
          </span>
        </div>
      </div>
      <div className={styles.read}>
        <Panel title={t("reading.title")}>
          <PlanReading draft={draft} people={people} />
        </Panel>
        <Panel title={t("test.title")}>
          <TestPanel draft={draft} people={people} />
        </Panel>
      </div>
      <DeliveryPanel editing={delivery} zone={site.timezone} refused={may("setDeliveryPolicy", { site_id: site.id })} />
    </div>
  );
}

function Origin({ policy, zone }: { policy: Policy; zone: string }) {
  const { t } = useTranslation("policies");
  const since = Object.values(policy.sources).find(({ source }) => source === "site")?.effective_from;
  if (!since) return <span className={styles.faint}>{t("isDefault")}</span>;
  return (
    <span className={styles.faint}>
      {t("changedAt")} <Moment at={since} zone={zone} seconds={false} />
    </span>
  );
}
