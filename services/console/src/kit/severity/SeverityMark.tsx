import type { Severity } from "@/kit/api/types";
import { useTranslation } from "react-i18next";
import styles from "./severity.module.css";

/** Each severity has a shape of its own, so that no one needs the colour to tell them apart. */
const SHAPES: Record<Severity, string> = {
  critical: "M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2z",
  major: "M10 1.8 19 17.6H1z",
  minor: "M10 1.2 18.8 10 10 18.8 1.2 10z",
  info: "M10 1.4a8.6 8.6 0 1 1 0 17.2 8.6 8.6 0 0 1 0-17.2z",
};
const SIGNS: Record<Severity, string> = {
  critical: "M10 5.2v6M10 14.3v.1",
  major: "M10 7.6v4.6M10 14.9v.1",
  minor: "M10 6v5M10 13.8v.1",
  info: "M10 9v5.4M10 5.8v.1",
};

/** A severity by colour and shape; with `label` also in words beside it, with `spoken` in words that are not seen. */
export function SeverityMark({
  severity,
  label = false,
  spoken = false,
  size = 18,
}: {
  severity: Severity;
  label?: boolean;
  spoken?: boolean;
  size?: number;
}) {
  const { t } = useTranslation("kit");
  const name = t(`severity.${severity}`);
  return (
    <span className={`${styles.mark} ${styles[severity]}`} title={name}>
      <svg
        viewBox="0 0 20 20"
        width={size}
        height={size}
        aria-hidden={label || spoken}
        role="img"
        aria-label={label || spoken ? undefined : name}
      >
        <path d={SHAPES[severity]} fill="currentColor" />
        <path d={SIGNS[severity]} className={styles.sign} />
      </svg>
      {label || spoken ? <span className={label ? "" : "visually-hidden"}>{name}</span> : null}
    </span>
  );
}

const ROMAN = ["", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];

/** The regulation's level, Ⅰ to Ⅳ. */
export function LevelMark({ level }: { level: number }) {
  const { t } = useTranslation("kit");
  return (
    <span className={`${styles.level} ${styles[`level${level}`]}`} title={t(`level.${level}`)}>
      {t("level.short", { roman: ROMAN[level] })}
    </span>
  );
}
