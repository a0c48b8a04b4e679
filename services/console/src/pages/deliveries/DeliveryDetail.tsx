import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AttemptRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { Original } from "@/kit/states/Original";
import { Moment } from "@/kit/time/Time";
import styles from "./deliveries.module.css";

/** Everything that is known of one attempt. */
export function DeliveryDetail({ delivery, zone }: { delivery: AttemptRead; zone: string }) {
  const { t } = useTranslation("deliveries");
  const moment = (at: string | null): ReactNode => (at ? <Moment at={at} zone={zone} /> : null);
  const facts: [string, ReactNode][] = [
    ["address", delivery.recipient.address ? <code>{delivery.recipient.address}</code> : null],
    ["sent", moment(delivery.sent_at)],
    ["finished", moment(delivery.finished_at)],
    [delivery.state === "sending" ? "due" : "next", moment(delivery.next_attempt_at)],
    ["channelAttempt", t("attempt", { attempt: delivery.channel_attempt })],
    ["sends", delivery.sends > 1 ? t("sends", { count: delivery.sends }) : null],
    ["answer", delivery.answer ? <Original label={t("showAnswer")} lines={[delivery.answer]} /> : null],
    ["id", <code key="id">{delivery.notification_id}</code>],
  ];
  return (
    <div className={styles.facts}>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{t(`fact.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {delivery.incident_id ? (
        <Link to={pathTo.deliveries({ incident: delivery.incident_id })}>{t("allOfIncident")}</Link>
      ) : null}
    </div>
  );
}
