import { useTranslation } from "react-i18next";
import type { DeliveryRead, IncidentDetail, TimelineEntry } from "@/kit/api/types";
import { DeliveryState } from "@/kit/deliveries/DeliveryState";
import { useLanguage } from "@/kit/i18n/language";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { storyOf } from "./timeline";
import styles from "./incident.module.css";

interface StoryProps {
  incident: IncidentDetail;
  deliveries: readonly DeliveryRead[] | undefined;
  zone: string;
}

/** Everything that happened, newest first: the file, and every attempt to tell somebody. */
export function Story({ incident, deliveries, zone }: StoryProps) {
  return (
    <ol className={styles.story}>
      {storyOf(incident.timeline, deliveries).map((line) => (
        <li key={line.key} className={styles.line}>
          <span className={styles.at}>
            <Moment at={line.at} zone={zone} bare />
          </span>
          {line.kind === "entry" ? <Entry entry={line.entry} /> : <Attempt delivery={line.delivery} />}
        </li>
      ))}
    </ol>
  );
}

const ENTRY_ICONS: Record<string, IconName> = {
  opened: "plus",
  joined: "plus",
  severity_raised: "up",
  level_changed: "up",
  escalated: "station",
  acknowledged: "person",
  also_acknowledged: "person",
  note: "note",
  resolved: "check",
  closed: "check",
  cause_cleared: "check",
  notification_failed: "close",
};

/** incident-svc knows people by their ids only. */
const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function Entry({ entry }: { entry: TimelineEntry }) {
  const language = useLanguage();
  const staff = useStaff();
  const note = entry.kind === "note";
  const text = (language === "en" ? entry.text.en : entry.text.zh).replace(IDS, (id) => staff.get(id)?.name ?? id);
  return (
    <>
      <span className={`${styles.dot} ${styles[`kind-${entry.kind}`] ?? ""}`}>
        <Icon name={ENTRY_ICONS[entry.kind] ?? "more"} size={14} />
      </span>
      <div className={styles.text}>
        {note ? <strong>{entry.actor.name}</strong> : null}
        <p className={note ? styles.note : ""}>{text}</p>
      </div>
    </>
  );
}

function Attempt({ delivery }: { delivery: DeliveryRead }) {
  const { t } = useTranslation("incident");
  const language = useLanguage();
  const postName = usePostName();
  const { recipient, channel, channel_attempt: attempt, reason, answer, state } = delivery;
  const why = language === "en" ? reason?.en : reason?.zh;
  return (
    <>
      <span className={`${styles.dot} ${state === "failed" ? styles["kind-notification_failed"] : ""}`}>
        <Icon name={channel === "webhook" ? "webhook" : "mail"} size={14} />
      </span>
      <div className={styles.text}>
        <p>
          {channel === "none"
            ? postName(recipient.name)
            : t("told.line", {
                name: recipient.name,
                channel: t(`kit:channel.${channel}`),
                address: recipient.address,
              })}{" "}
          {attempt > 1 ? <small>{t("told.attempt", { count: attempt })}</small> : null}{" "}
          <DeliveryState delivery={delivery} />
        </p>
        {why ? <p className={styles.why}>{why}</p> : null}
        {answer ? <p className={styles.answer}>{answer}</p> : null}
      </div>
    </>
  );
}
