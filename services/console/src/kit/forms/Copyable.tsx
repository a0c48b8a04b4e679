import { Button } from "antd";
import { useState, type FocusEvent } from "react";
import { useTranslation } from "react-i18next";
import styles from "./copyable.module.css";

/** Something to be copied: a value, or a command (`lines`: it is shown whole, on so many lines). */
export function Copyable({ value, label, lines = 1 }: { value: string; label: string; lines?: number }) {
  const { t } = useTranslation("kit");
  const [place, setPlace] = useState<HTMLInputElement | HTMLTextAreaElement | null>(null);
  // What was copied, so that the button does not go on to say so of another value.
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    // The clipboard exists on https and localhost only; selecting the text works everywhere.
    place?.select();
    setCopied((await written(value)) ? value : null);
  };
  const field = { readOnly: true, value, "aria-label": label, onFocus: select };
  return (
    <div className={styles.copyable}>
      {lines > 1 ? (
        <textarea ref={setPlace} rows={lines} spellCheck={false} {...field} />
      ) : (
        <input ref={setPlace} {...field} />
      )}
      <Button onClick={() => void copy()}>{t(copied === value ? "copy.done" : "copy.do")}</Button>
    </div>
  );
}

function select({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  target.select();
}

async function written(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
