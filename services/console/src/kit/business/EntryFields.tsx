import { useTranslation } from "react-i18next";
import type { BusinessKindRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import type { Typed } from "./counts";
import styles from "./business.module.css";

interface FieldsProps {
  kinds: readonly BusinessKindRead[];
  typed: Typed;
  feedback: string;
  onTyped: (typed: Typed) => void;
  onFeedback: (feedback: string) => void;
}

/** A number for each kind of business, and what there is to say about it; for the desk and the phone. */
export function EntryFields({ kinds, typed, feedback, onTyped, onFeedback }: FieldsProps) {
  const { t } = useTranslation("business");
  const inLanguage = useInLanguage();
  return (
    <div className={styles.fields}>
      {kinds.map((kind) => (
        <label key={kind.id}>
          <span>{inLanguage({ zh: kind.title_zh, en: kind.title_en })}</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={typed[kind.id] ?? ""}
            onChange={(event) => onTyped({ ...typed, [kind.id]: event.target.value })}
          />
        </label>
      ))}
      <label className={styles.feedback}>
        <span>{t("feedback")}</span>
        <textarea rows={2} maxLength={2000} value={feedback} onChange={(event) => onFeedback(event.target.value)} />
      </label>
    </div>
  );
}
