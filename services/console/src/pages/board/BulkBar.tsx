import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { MOST_AT_ONCE } from "./picking";
import type { Outcome } from "./outcome";
import styles from "./bulk.module.css";

interface BulkBarProps {
  /** How many are ticked. */
  count: number;
  busy: boolean;
  /** What became of the last ones; null: nothing to say. */
  outcome: Outcome | null;
  onTake: () => void;
  onClear: () => void;
}

/** What is done with all that is ticked, and what became of it. It lies over the rows and moves none. */
export function BulkBar({ count, busy, outcome, onTake, onClear }: BulkBarProps) {
  const { t } = useTranslation("board");
  return (
    <div className={styles.place} role="status">
      {count > 0 ? (
        <div className={styles.bar}>
          <strong>{t("pick.count", { count })}</strong>
          <Button type="primary" loading={busy} onClick={onTake}>
            {t("pick.take", { count: Math.min(count, MOST_AT_ONCE) })}
          </Button>
          <Button onClick={onClear}>{t("pick.clear")}</Button>
          {count > MOST_AT_ONCE ? <span>{t("pick.most", { count: MOST_AT_ONCE })}</span> : null}
        </div>
      ) : outcome ? (
        <div className={styles.bar}>
          <Told outcome={outcome} />
          <Button type="text" aria-label={t("pick.close")} icon={<Icon name="close" size={15} />} onClick={onClear} />
        </div>
      ) : null}
    </div>
  );
}

const NAMED = 3;

function Told({ outcome: { acknowledged, taken, refused } }: { outcome: Outcome }) {
  const { t } = useTranslation("board");
  return (
    <ul className={styles.told}>
      {acknowledged > 0 ? <li className={styles.good}>{t("pick.acknowledged", { count: acknowledged })}</li> : null}
      {taken.map(({ name, count }) => (
        <li key={name}>{t("pick.taken", { count, name })}</li>
      ))}
      {refused.slice(0, NAMED).map(({ id, number, detail }) => (
        <li key={id} className={styles.bad}>
          {t("pick.refused", { number: number || t("pick.unknown"), detail })}
        </li>
      ))}
      {refused.length > NAMED ? (
        <li className={styles.bad}>{t("pick.more", { count: refused.length - NAMED })}</li>
      ) : null}
    </ul>
  );
}
