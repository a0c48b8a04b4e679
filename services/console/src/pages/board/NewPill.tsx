import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { IncidentRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { gravestOf } from "@/kit/severity/severities";
import styles from "./rows.module.css";

/** How many wait above the rows, and how bad the worst of them is. */
export function NewPill({ waiting, onClick }: { waiting: readonly IncidentRead[]; onClick: () => void }) {
  const { t } = useTranslation("board");
  const worst = gravestOf(waiting.map(({ severity }) => severity));
  return (
    <div className={styles.pillPlace} aria-live="polite">
      {worst ? (
        <Button
          className={styles.pill ?? ""}
          type="primary"
          shape="round"
          icon={<Icon name="up" size={15} />}
          onClick={onClick}
        >
          {t("newOnes", { count: waiting.length, worst: t(`kit:severity.${worst}`) })}
        </Button>
      ) : null}
    </div>
  );
}
