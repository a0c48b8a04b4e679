import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { ScheduleRead } from "@/kit/api/types";
import { useChecklistsAt } from "@/kit/checklists/data";
import { Choice } from "@/kit/filters/Choice";
import { DurationInput } from "@/kit/forms/DurationInput";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { addSchedule, changeSchedule, usePreview, useScheduleMove } from "@/kit/schedules/data";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { dayIn } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import { Field } from "@/kit/forms/Field";
import { NextDates } from "./NextDates";
import { PostsField } from "./PostsField";
import { RecurrenceFields } from "./RecurrenceFields";
import { bodyOf, draftOf, recurrenceOf, type Draft } from "./draft";
import styles from "./schedules.module.css";

interface EditDialogProps {
  siteId: string | null;
  /** What is changed; none: a new one. */
  schedule?: ScheduleRead;
  onClose: () => void;
}

/** Sets up a schedule, or changes one; what it comes to is shown while it is written. */
export function EditDialog({ siteId, schedule, onClose }: EditDialogProps) {
  const { t } = useTranslation("schedules");
  const go = useNavigate();
  const sites = useSites();
  const only = sites.size === 1 ? ([...sites.keys()][0] ?? null) : null;
  const today = dayIn(useMinute(), zoneOf(sites, siteId ?? only ?? ""));
  const [draft, setDraft] = useState<Draft>(() => draftOf(schedule, siteId ?? only, today));
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const body = bodyOf(draft);
  const add = useScheduleMove(addSchedule);
  const save = useScheduleMove(changeSchedule);
  const failed = add.error ?? save.error;
  const send = (): void => {
    if (body === null || draft.site === null) return;
    if (schedule === undefined)
      add.mutate({ ...body, site_id: draft.site }, { onSuccess: ({ id }) => void go(pathTo.schedule(id)) });
    else save.mutate({ ...schedule, body }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      width={620}
      title={t(schedule === undefined ? "add" : "change")}
      okText={t("save")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: body === null }}
      confirmLoading={add.isPending || save.isPending}
      onCancel={onClose}
      onOk={send}
    >
      <div className={styles.form}>
        {failed ? <Alert type="error" showIcon title={<Refusal error={failed} />} /> : null}
        <What draft={draft} fixed={schedule !== undefined} onChange={change} />
        <RecurrenceFields draft={draft} zone={zoneOf(sites, draft.site ?? "")} onChange={change} />
        <Field label={t("field.openBefore")}>
          <DurationInput
            label={t("field.openBefore")}
            value={draft.openBefore * 60}
            max={604_800}
            units={UNITS}
            onChange={(seconds) => change({ openBefore: Math.round(seconds / 60) })}
          />
        </Field>
        <Field label={t("field.dueAfter")}>
          <DurationInput
            label={t("field.dueAfter")}
            value={draft.dueAfter * 60}
            min={300}
            max={2_678_400}
            units={UNITS}
            onChange={(seconds) => change({ dueAfter: Math.round(seconds / 60) })}
          />
        </Field>
        <Preview draft={draft} />
      </div>
    </Modal>
  );
}

const UNITS = ["minute", "hour", "day"] as const;

interface WhatProps {
  draft: Draft;
  /** The site stays. */
  fixed: boolean;
  onChange: (part: Partial<Draft>) => void;
}

function What({ draft, fixed, onChange }: WhatProps) {
  const { t } = useTranslation("schedules");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const checklists = useChecklistsAt(draft.site);
  return (
    <>
      {fixed ? null : (
        <Field label={t("field.site")}>
          <Choice
            label={t("field.site")}
            value={draft.site}
            options={[...sites.values()]
              .filter(({ active }) => active)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(site) => onChange({ site, checklist: null })}
          />
        </Field>
      )}
      <Field label={t("field.title")}>
        <Input
          aria-label={t("field.title")}
          maxLength={120}
          value={draft.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </Field>
      <Field label={t("field.checklist")}>
        <Choice
          label={t("field.checklist")}
          value={draft.checklist}
          options={checklists.map((one) => ({
            value: one.id,
            label: `${inLanguage({ zh: one.name_zh, en: one.name_en })} · ${postName(one.post)}`,
          }))}
          onChange={(checklist) => onChange({ checklist })}
        />
      </Field>
      <PostsField posts={draft.posts} onChange={(posts) => onChange({ posts })} />
    </>
  );
}

function Preview({ draft }: { draft: Draft }) {
  const { t } = useTranslation("schedules");
  const inLanguage = useInLanguage();
  const allowed = useMay()("previewSchedule", draft.site === null ? {} : { site_id: draft.site }) === null;
  const preview = usePreview(draft.site, allowed ? recurrenceOf(draft) : null);
  if (preview.error) return <Alert type="warning" showIcon title={<Refusal error={preview.error} />} />;
  if (preview.data === undefined) return <p className={styles.soft}>{t("previewLacks")}</p>;
  return (
    <section className={styles.preview} aria-label={t("preview")} aria-live="polite">
      <strong>{inLanguage(preview.data)}</strong>
      <small>{t("nextFive", { zone: preview.data.timezone })}</small>
      <NextDates dates={preview.data.dates} zone={preview.data.timezone} />
    </section>
  );
}
