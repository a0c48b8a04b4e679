import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import type { Verdict } from "@/kit/access/verdict";
import { DurationInput } from "@/kit/forms/DurationInput";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { RetryFields } from "./RetryFields";
import { StormFields } from "./StormFields";
import type { DeliveryDraft, DeliveryEditing } from "./useDeliveryDraft";
import { SourceList } from "./SourceList";
import { DURATIONS } from "./durations";
import { hasOwn } from "./sources";
import styles from "./policies.module.css";

/** How a message is sent: how hard each channel is tried, when many become one, how long a link answers. */
export function DeliveryPanel({
  editing,
  zone,
  refused,
}: {
  editing: DeliveryEditing;
  zone: string;
  refused: Verdict;
}) {
  const { t } = useTranslation("policies");
  const { policy, draft } = editing;
  const onDefaults = policy.data !== undefined && !hasOwn(policy.data.sources);
  const origin = onDefaults ? <span className={styles.faint}>{t("isDefault")}</span> : null;
  return (
    <Panel className={styles.whole ?? ""} title={t("delivery.title")} actions={origin}>
      {policy.isPending ? <Loading rows={4} /> : null}
      {policy.isError ? <Failure error={policy.error} onRetry={() => void policy.refetch()} /> : null}
      {draft ? (
        <div className={styles.form}>
          <p className={styles.faint}>{t("delivery.about")}</p>
          {(["urgent", "routine"] as const).map((kind) => (
            <RetryFields
              key={kind}
              kind={kind}
              value={draft[kind]}
              disabled={refused !== null}
              onChange={(value) => editing.change({ [kind]: value })}
            />
          ))}
          <label className={styles.line}>
            <span>{t("delivery.persist")}</span>
            <DurationInput
              label={t("delivery.persistLabel")}
              value={draft.persist_s}
              {...DURATIONS.persist_s}
              disabled={refused !== null}
              onChange={(persist_s) => editing.change({ persist_s })}
            />
          </label>
          <StormFields
            storm={draft.storm}
            disabled={refused !== null}
            onChange={(storm) => editing.change({ storm })}
          />
          <label className={styles.line}>
            <span>{t("delivery.link")}</span>
            <DurationInput
              label={t("delivery.linkLabel")}
              value={draft.link_ttl_s}
              {...DURATIONS.link_ttl_s}
              disabled={refused !== null}
              onChange={(link_ttl_s) => editing.change({ link_ttl_s })}
            />
          </label>
          <label className={styles.line}>
            <span>{t("delivery.hold")}</span>
            <DurationInput
              label={t("delivery.holdLabel")}
              value={draft.answer_hold_s}
              {...DURATIONS.answer_hold_s}
              disabled={refused !== null}
              onChange={(answer_hold_s) => editing.change({ answer_hold_s })}
            />
          </label>
          {policy.data ? (
            <SourceList sources={policy.data.sources} scheduled={policy.data.scheduled} zone={zone} />
          ) : null}
          <Store editing={editing} draft={draft} refused={refused} />
        </div>
      ) : null}
    </Panel>
  );
}

interface StoreProps {
  editing: DeliveryEditing;
  draft: DeliveryDraft;
  refused: Verdict;
}

function Store({ editing, draft, refused }: StoreProps) {
  const { t } = useTranslation("policies");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const senseless = [draft.urgent, draft.routine].some(({ backoff_s }) => backoff_s.length === 0);
  const save = (): void => void editing.save().then(() => message.success(t("delivery.saved")), sayFailure);
  return (
    <div className={styles.line}>
      <MayButton
        verdict={refused}
        type="primary"
        disabled={!editing.changed || senseless}
        loading={editing.saving}
        onClick={save}
      >
        {t("delivery.save")}
      </MayButton>
      <Button disabled={!editing.changed || editing.saving} onClick={editing.discard}>
        {t("discard")}
      </Button>
      <span className={styles.faint} role="status">
        {editing.changed ? t("unsaved") : ""}
      </span>
    </div>
  );
}
