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
      {t(`delivery.${wordOf(delivery)}`)}
    </span>
  );
}

/** Where there was nobody to tell, or no way to, nothing was sent: that is not a message which failed. */
function wordOf({ channel, recipient, state }: AttemptRead): AttemptRead["state"] | "nobody" | "unreachable" {
  if (channel !== "none") return state;
  return recipient.staff_id === null ? "nobody" : "unreachable";
}

const SIGNS = { sending: "◌", accepted: "✓", delivered: "✓✓", failed: "✕" } as const;
