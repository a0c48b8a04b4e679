import { Alert, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import type { MeetingRead } from "@/kit/api/types";
import { MomentField } from "@/kit/dates/MomentField";
import { useDraft } from "@/kit/drafts/useDraft";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import { AgendaField } from "./AgendaField";
import { ChecksField } from "./ChecksField";
import { PartsFields } from "./PartsFields";
import { PeopleField } from "./PeopleField";
import { TasksField } from "./TasksField";
import { useMeetingChanges } from "./data";
import { draftOf, over, patchOf, type Draft } from "./draft";
import styles from "./meetings.module.css";

export interface FieldProps {
  meeting: MeetingRead;
  draft: Draft;
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** The record, in the order in which a meeting goes. What is typed is kept until it is saved. */
export function RecordForm({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const message = useMessage();
  const [modal, asked] = Modal.useModal();
  const kept = draftOf(meeting, useInLanguage());
  const [typed, setTyped, forget] = useDraft<Draft>("record", kept);
  const draft = over(typed, kept);
  const changes = useMeetingChanges(meeting);
  const { write, draw, finish } = changes;
  const may = useMay();
  const verdict = may("keepMeeting", meeting);
  const changed = JSON.stringify(patchOf(meeting, draft)) !== JSON.stringify(patchOf(meeting, kept));
  const onChange = (part: Partial<Draft>): void => setTyped({ ...draft, ...part });
  const save = (): void =>
    write.mutate(patchOf(meeting, draft), {
      onSuccess: () => {
        forget();
        void message.success(t("saved"));
      },
    });
  const close = (): void =>
    void modal.confirm({
      title: t("finish.ask"),
      content: t("finish.hint"),
      okText: t("finish.button"),
      onOk: () => finish.mutateAsync().then(() => void message.success(t("finish.done"))),
    });
  const failure = write.error ?? finish.error ?? draw.error;
  const fields = { meeting, draft, disabled: verdict !== null, onChange };
  return (
    <div className={styles.record}>
      {asked}
      {failure ? <Alert type="error" showIcon title={<Refusal error={failure} />} /> : null}
      <Panel title={t("section.where")}>
        <WhereFields {...fields} />
      </Panel>
      <Panel title={t("section.people")}>
        <PeopleField {...fields} />
      </Panel>
      {meeting.checks.length > 0 ? (
        <Panel title={t("section.checks")}>
          <ChecksField {...fields} />
        </Panel>
      ) : null}
      {meeting.kind === "pre_shift" ? (
        <Panel title={t("section.tasks")}>
          <TasksField {...fields} />
        </Panel>
      ) : null}
      <Panel title={t("section.agenda")}>
        <AgendaField {...fields} />
      </Panel>
      {meeting.kind === "pre_shift" ? null : <PartsFields {...fields} />}
      {meeting.state === "finished" ? null : (
        <div className={styles.formActions}>
          <MayButton
            verdict={may("drawIntoMeeting", meeting)}
            dense
            onClick={() => draw.mutate()}
            disabled={changed}
            loading={draw.isPending}
          >
            {t("draw")}
          </MayButton>
          <span />
          <MayButton verdict={verdict} dense onClick={save} disabled={!changed} loading={write.isPending}>
            {t("save")}
          </MayButton>
          <MayButton
            verdict={may("finishMeeting", meeting)}
            dense
            type="primary"
            onClick={close}
            disabled={changed}
            loading={finish.isPending}
          >
            {t("finish.button")}
          </MayButton>
        </div>
      )}
      <Why verdict={verdict} />
      {changed ? <p className={styles.soft}>{t("saveFirst")}</p> : null}
    </div>
  );
}

function WhereFields({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const zone = zoneOf(useSites(), meeting.site_id);
  return (
    <div className={styles.fields}>
      <label>
        <span>{t("place")}</span>
        <Input
          value={draft.place}
          disabled={disabled}
          maxLength={200}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      </label>
      {disabled ? null : (
        <>
          <MomentField
            label={t("heldAt")}
            value={draft.heldAt}
            zone={zone}
            onChange={(heldAt) => onChange({ heldAt })}
          />
          <label>
            <span>{t("heldReason")}</span>
            <Input
              value={draft.heldReason}
              maxLength={200}
              onChange={(event) => onChange({ heldReason: event.target.value })}
            />
          </label>
        </>
      )}
      {meeting.kind === "pre_shift" ? (
        <label>
          <span>{t("weather")}</span>
          <Input
            value={draft.weather}
            disabled={disabled}
            maxLength={1000}
            onChange={(event) => onChange({ weather: event.target.value })}
          />
        </label>
      ) : null}
    </div>
  );
}
