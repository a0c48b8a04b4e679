import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import styles from "./deliveries.module.css";

/** The truth about one attempt in a word, by colour and sign; why it failed is in its title. */
export function DeliveryState({ delivery }: { delivery: AttemptRead }) {
  const { t } = useTranslation("kit");
  const inLanguage = useInLanguage();
  const why = delivery.reason ? inLanguage(delivery.reason) : undefined;
  return (
    <span className={`${styles.state} ${styles[delivery.state]}`} title={why}>
      <i aria-hidden="true">{SIGNS[delivery.state]}</i>
      {t(`delivery.${delivery.state}`)}
    </span>
  );
}

const SIGNS = { sending: "◌", accepted: "✓", delivered: "✓✓", failed: "✕" } as const;
