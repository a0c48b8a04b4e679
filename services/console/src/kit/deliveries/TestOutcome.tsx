import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";
import { DeliveryState } from "@/kit/deliveries/DeliveryState";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import styles from "./deliveries.module.css";

/** What became of a test message: to whom it went, by which channel, and why not. */
export function TestOutcome({ delivery }: { delivery: AttemptRead }) {
  const { t } = useTranslation("kit");
  const inLanguage = useInLanguage();
  return (
    <p className={styles.outcome}>
      <DeliveryState delivery={delivery} />
      <span>
        {delivery.recipient.name} · {t(`channel.${delivery.channel}`)} · <code>{delivery.recipient.address}</code>
      </span>
      {delivery.reason ? <span className={styles.wrong}>{inLanguage(delivery.reason)}</span> : null}
    </p>
  );
}
