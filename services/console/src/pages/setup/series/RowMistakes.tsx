import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { Problem } from "@/kit/api/problem";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./series.module.css";

const MOST_SHOWN = 20;

/** Why rows were not taken, line by line. */
export function RowMistakes({ error }: { error: Error | null }) {
  const { t } = useTranslation("setup-series");
  if (error === null) return null;
  const rows = error instanceof Problem ? error.mistakes.filter(({ index }) => index !== undefined) : [];
  return (
    <Alert
      type="error"
      showIcon
      title={<Refusal error={error} brief />}
      description={
        rows.length === 0 ? null : (
          <ul className={styles.mistakes}>
            {rows.slice(0, MOST_SHOWN).map(({ index, key, loc, detail }) => (
              <li key={`${index ?? 0} ${loc.join(".")}`}>{t("mistake", { line: (index ?? 0) + 1, key, detail })}</li>
            ))}
            {rows.length > MOST_SHOWN ? <li>{t("moreMistakes", { count: rows.length - MOST_SHOWN })}</li> : null}
          </ul>
        )
      }
    />
  );
}
