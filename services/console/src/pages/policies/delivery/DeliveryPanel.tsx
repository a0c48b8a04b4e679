import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import type { Verdict } from "@/kit/access/verdict";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { RetryFields } from "./RetryFields";
import type { DeliveryDraft, DeliveryEditing } from "./useDeliveryDraft";
import { SourceList } from "../SourceList";
import { hasOwn } from "../sources";
import styles from "../policies.module.css";

const HOUR_S = 3600;

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
              min={60}
              max={24 * HOUR_S}
              units={["minute", "hour"]}
              disabled={refused !== null}
              onChange={(persist_s) => editing.change({ persist_s })}
            />
          </label>
          <StormFields draft={draft} disabled={refused !== null} onChange={editing.change} />
          <label className={styles.line}>
            <span>{t("delivery.link")}</span>
            <DurationInput
              label={t("delivery.linkLabel")}
              value={draft.link_ttl_s}
              min={300}
              max={30 * 24 * HOUR_S}
              units={["minute", "hour", "day"]}
              disabled={refused !== null}
              onChange={(link_ttl_s) => editing.change({ link_ttl_s })}
            />
          </label>
          <label className={styles.line}>
            <span>{t("delivery.hold")}</span>
            <DurationInput
              label={t("delivery.holdLabel")}
              value={draft.answer_hold_s}
              min={0}
              max={600}
              units={["second", "minute"]}
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

interface StormFieldsProps {
  draft: DeliveryDraft;
  disabled: boolean;
  onChange: (part: Partial<DeliveryDraft>) => void;
}

/** A person in a storm of incidents gets so many messages of their own, and then one that gathers the rest. */
function StormFields({ draft: { storm }, disabled, onChange }: StormFieldsProps) {
  const { t } = useTranslation("policies");
  const change = (part: Partial<DeliveryDraft["storm"]>): void => onChange({ storm: { ...storm, ...part } });
  return (
    <fieldset className={styles.retry}>
      <legend>{t("delivery.storm")}</legend>
      <div className={styles.line}>
        <span className={styles.together}>
          {t("delivery.window")}
          <DurationInput
            label={t("delivery.windowLabel")}
            value={storm.window_s}
            min={5}
            max={HOUR_S}
            units={["second", "minute"]}
            disabled={disabled}
            onChange={(window_s) => change({ window_s })}
          />
          {t("delivery.windowEnd")}
        </span>
        {(["individual", "critical"] as const).map((kind) => (
          <span key={kind} className={styles.together}>
            {t(`delivery.${kind}`)}
            <CountInput
              label={t(`delivery.${kind}Label`)}
              min={1}
              max={1_000_000}
              value={storm[kind]}
              disabled={disabled}
              onChange={(count) => change({ [kind]: count })}
              width={84}
            />
            {t(`delivery.${kind}End`)}
          </span>
        ))}
      </div>
      <p className={styles.faint}>{t("delivery.digest")}</p>
    </fieldset>
  );
}

interface StoreProps {
  editing: DeliveryEditing;
  draft: DeliveryDraft;
  refused: Verdict;
}

function Store({ editing, draft, refused }: StoreProps) {
  const { t } = useTranslation("policies");
  const { message } = App.useApp();
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
