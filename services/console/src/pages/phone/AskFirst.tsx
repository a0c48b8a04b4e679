import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "@/kit/drafts/useDraft";
import styles from "./phone.module.css";
import writing from "./writing.module.css";
import card from "./shifts.module.css";

interface AskFirstProps {
  question: string;
  /** What will be so. */
  follows: readonly string[];
  /** What is asked for; nothing is where it is left out. */
  word?: string;
  /** Nothing is done without the word. */
  needed?: boolean;
  /** The name under which what is typed is kept, where it is not to be lost. */
  draft?: string;
  button: string;
  onCancel: () => void;
  onDo: (word: string) => void;
}

/** Asks once before something is done that people should not do by a slip of the thumb, and says what will follow. */
export function AskFirst({ question, follows, word, needed = false, draft, button, onCancel, onDo }: AskFirstProps) {
  const { t } = useTranslation("phone");
  const id = useId();
  const typed = useState("");
  const kept = useDraft(draft ?? "", "");
  const [text, setText] = draft === undefined ? typed : kept;
  const written = text.trim();
  return (
    <div className={card.handOver} role="group" aria-label={question}>
      <strong>{question}</strong>
      {follows.length > 0 ? (
        <ul className={card.follows}>
          {follows.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      {word === undefined ? null : (
        <>
          <label htmlFor={id}>{word}</label>
          <textarea
            id={id}
            className={writing.field}
            rows={2}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <div className={card.pair}>
        <button type="button" className={styles.plain} onClick={onCancel}>
          {t("ask.cancel")}
        </button>
        <button
          type="button"
          className={styles.danger}
          disabled={needed && written === ""}
          onClick={() => {
            if (draft !== undefined) kept[2]();
            onDo(written);
          }}
        >
          {button}
        </button>
      </div>
    </div>
  );
}
