import { Alert, Checkbox, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistItem, InspectionDetail } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Choice } from "@/kit/filters/Choice";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useInspectionMove } from "@/kit/inspections/data";
import { FAIL, PASS, passes, photosWanted } from "@/kit/inspections/items";
import { answerOf, NOTHING_TYPED, type Typed } from "@/kit/inspections/typed";
import { useItemWords, useLimits, wordOf } from "@/kit/inspections/words";
import { PhotoField } from "@/kit/photos/PhotoField";
import { Refusal } from "@/kit/states/Refusal";
import { correctResult } from "./moves";
import styles from "./inspections.module.css";

interface CorrectProps {
  inspection: InspectionDetail;
  item: ChecklistItem;
  onClose: () => void;
}

/** How an item really was, and why: a further row beside the one that was told, which stays in sight for ever. */
export function CorrectDialog({ inspection, item, onClose }: CorrectProps) {
  const { t } = useTranslation("inspections");
  const { title } = useItemWords()(item);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [reason, setReason, forget] = useDraft(`correction ${item.key}`, "");
  const move = useInspectionMove(correctResult);
  const answer = answerOf(item, typed);
  const why = reason.trim();
  const taken = typed.photos ?? [];
  const save = (): void => {
    if (answer === null) return;
    move.mutate(
      { id: inspection.id, item: item.key, answer, reason: why, taken },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t("correct.title", { title })}
      okText={t("correct.button")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: answer === null || why === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={save}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <p className={styles.soft}>{t("correct.hint")}</p>
        {typed.skipping ? null : <Value item={item} typed={typed} onTyped={setTyped} />}
        {answer !== null && passes(item, answer.value) === false ? (
          <p className={styles.bad}>{t("found.fail")}</p>
        ) : null}
        <Checkbox checked={typed.skipping} onChange={({ target }) => setTyped({ ...typed, skipping: target.checked })}>
          {t("found.skipped")}
        </Checkbox>
        {typed.skipping ? null : (
          <PhotoField
            taken={taken}
            wanted={photosWanted(item)}
            disabled={move.isPending}
            onTaken={(photos) => setTyped({ ...typed, photos })}
          />
        )}
        <Input
          aria-label={t(typed.skipping ? "item.skipWhy" : "item.note")}
          placeholder={t(typed.skipping ? "item.skipWhy" : "item.note")}
          maxLength={500}
          value={typed.note}
          onChange={({ target }) => setTyped({ ...typed, note: target.value })}
        />
        <Input
          aria-label={t("correct.reason")}
          placeholder={t("correct.reason")}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  );
}

function Value({ item, typed, onTyped }: { item: ChecklistItem; typed: Typed; onTyped: (typed: Typed) => void }) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const limits = useLimits()(item);
  if (item.kind === "reading" || item.kind === "text") {
    const label = item.kind === "text" ? t("item.text") : t("item.reading");
    return (
      <Input
        aria-label={label}
        placeholder={limits === "" ? label : `${label} (${limits})`}
        suffix={item.unit ?? undefined}
        inputMode={item.kind === "reading" ? "decimal" : "text"}
        maxLength={item.kind === "reading" ? 16 : 2000}
        autoFocus
        value={typed.text}
        onChange={({ target }) => onTyped({ ...typed, text: target.value })}
      />
    );
  }
  if (item.kind === "photo") return null;
  const options =
    item.kind === "pass_fail"
      ? [PASS, FAIL].map((value) => ({ value, label: t(wordOf(item, value === PASS)) }))
      : (item.options ?? []).map((one) => ({ value: one.value, label: inLanguage(one) }));
  return (
    <Choice
      label={t("column.found")}
      value={typed.picked}
      options={options}
      onChange={(picked) => onTyped({ ...typed, picked })}
    />
  );
}
