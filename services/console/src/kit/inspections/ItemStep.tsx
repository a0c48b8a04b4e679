import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistItem } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { PhotoField } from "@/kit/photos/PhotoField";
import { ReadingField } from "./ReadingField";
import { FAIL, PASS, passes, photosWanted, type Answer } from "./items";
import { answerOf, NOTHING_TYPED, wantsWord, type Typed } from "./typed";
import { useItemWords, useLimits, wordOf } from "./words";
import styles from "./item.module.css";

interface ItemStepProps {
  item: ChecklistItem;
  typed: Typed;
  /** What is recorded already, and counts until something else is. */
  before: Answer | undefined;
  /** Nothing can be recorded: it is not the person's to do. */
  disabled?: boolean;
  onTyped: (typed: Typed) => void;
  onAnswer: (answer: Answer) => void;
}

/** One item as it is done on a phone: what is as it should be takes one press, what is not asks for a word at once. */
export function ItemStep({ item, typed, before, disabled = false, onTyped, onAnswer }: ItemStepProps) {
  const { t } = useTranslation("inspections");
  const { title, hint } = useItemWords()(item);
  const limits = useLimits()(item);
  const answer = answerOf(item, typed, before?.photos);
  const bad = wantsWord(item, typed);
  const asksWord = bad || typed.skipping;
  const picks = item.kind === "pass_fail" || item.kind === "choice";
  const record = (): void => {
    if (answer !== null) onAnswer(answer);
  };
  return (
    <form
      className={styles.item}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2>{title}</h2>
      {item.must_stay_on ? (
        <p className={styles.stays}>
          <Icon name="flag" size={16} /> {t("item.staysOn")}
        </p>
      ) : null}
      {hint === "" ? null : <p className={styles.hint}>{hint}</p>}
      {item.kind === "reading" && limits !== "" ? (
        <p className={styles.limits}>{t("item.limits", { limits })}</p>
      ) : null}
      {typed.skipping ? null : <Asked {...{ item, typed, before, disabled, onTyped, onAnswer }} />}
      {asksWord ? (
        <>
          <Word
            key={typed.skipping ? "skip" : "bad"}
            label={t(typed.skipping ? "item.skipWhy" : "item.failWord")}
            note={typed.note}
            onNote={(note) => onTyped({ ...typed, note })}
          />
          <PhotoField
            taken={typed.photos ?? []}
            wanted={0}
            disabled={disabled}
            onTaken={(photos) => onTyped({ ...typed, photos })}
          />
        </>
      ) : null}
      {asksWord || !picks ? (
        <button
          type="submit"
          className={bad ? styles.bad : typed.skipping ? styles.plain : styles.good}
          disabled={disabled || answer === null}
        >
          {t(typed.skipping ? "item.skip" : bad ? "item.recordBad" : "item.record")}
        </button>
      ) : null}
      <button
        type="button"
        className={styles.quiet}
        disabled={disabled}
        onClick={() => onTyped({ ...NOTHING_TYPED, text: typed.text, skipping: !typed.skipping })}
      >
        {t(typed.skipping ? "item.notSkip" : "item.cannot")}
      </button>
    </form>
  );
}

/** What the item asks: two or more large buttons, a number, or a text. */
function Asked({ item, typed, before, disabled = false, onTyped, onAnswer }: ItemStepProps) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const id = useId();
  const pick = (value: string): void => {
    if (passes(item, value) === false) onTyped({ ...typed, picked: value });
    else onAnswer({ value, note: null });
  };
  switch (item.kind) {
    case "pass_fail":
      return (
        <Picks
          picked={typed.picked ?? before?.value}
          options={[PASS, FAIL].map((value) => ({ value, label: t(wordOf(item, value === PASS)), ok: value === PASS }))}
          {...{ disabled, pick }}
        />
      );
    case "choice":
      return (
        <Picks
          picked={typed.picked ?? before?.value}
          options={(item.options ?? []).map((one) => ({ value: one.value, label: inLanguage(one), ok: one.ok }))}
          {...{ disabled, pick }}
        />
      );
    case "reading":
      return (
        <ReadingField
          item={item}
          text={typed.text}
          disabled={disabled}
          onText={(text) => onTyped({ ...typed, text })}
        />
      );
    case "photo":
      return (
        <PhotoField
          taken={typed.photos ?? []}
          before={before?.photos?.length ?? 0}
          wanted={photosWanted(item)}
          disabled={disabled}
          onTaken={(photos) => onTyped({ ...typed, photos })}
        />
      );
    case "text":
      return (
        <>
          <label htmlFor={id}>{t("item.text")}</label>
          <textarea
            id={id}
            className={styles.field}
            rows={3}
            maxLength={2000}
            value={typed.text}
            disabled={disabled}
            onChange={(event) => onTyped({ ...typed, text: event.target.value })}
          />
        </>
      );
  }
}

interface PicksProps {
  picked: unknown;
  options: readonly { value: string; label: string; ok: boolean }[];
  disabled: boolean;
  pick: (value: string) => void;
}

function Picks({ picked, options, disabled, pick }: PicksProps) {
  return (
    <div className={styles.picks}>
      {options.map(({ value, label, ok }) => (
        <button
          key={value}
          type="button"
          className={ok ? styles.pass : styles.fail}
          aria-pressed={picked === value}
          disabled={disabled}
          onClick={() => pick(value)}
        >
          <Icon name={ok ? "check" : "close"} size={24} /> {label}
        </button>
      ))}
    </div>
  );
}

function Word({ label, note, onNote }: { label: string; note: string; onNote: (note: string) => void }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.field}
        rows={2}
        maxLength={500}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </>
  );
}
