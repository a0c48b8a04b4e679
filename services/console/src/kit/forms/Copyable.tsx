import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./copyable.module.css";

/** Something that is shown once, to be copied. */
export function Copyable({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation("kit");
  const place = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // The clipboard exists on https and localhost only; selecting the text works everywhere.
    place.current?.select();
    setCopied(await written(value));
  };
  return (
    <div className={styles.copyable}>
      <input ref={place} readOnly value={value} aria-label={label} onFocus={(event) => event.target.select()} />
      <Button onClick={() => void copy()}>{t(copied ? "copy.done" : "copy.do")}</Button>
    </div>
  );
}

async function written(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
