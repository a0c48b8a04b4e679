import { useTranslation } from "react-i18next";
import type { AttemptRead, IncidentDetail, TimelineEntry } from "@/kit/api/types";
import { ChannelIcon } from "@/kit/deliveries/ChannelIcon";
import { DeliveryState } from "@/kit/deliveries/DeliveryState";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { usePostName } from "@/kit/posts";
import { Original } from "@/kit/states/Original";
import { Moment } from "@/kit/time/Time";
import { storyOf } from "./timeline";
import styles from "./incident.module.css";

interface StoryProps {
  incident: IncidentDetail;
  deliveries: readonly AttemptRead[] | undefined;
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
  cause_added: "plus",
  severity_raised: "up",
  level_changed: "up",
  escalated: "station",
  acknowledged: "person",
  unacknowledged: "up",
  also_acknowledged: "person",
  reassigned: "person",
  reopened: "up",
  note: "note",
  resolved: "check",
  closed: "check",
  cause_cleared: "check",
  cause_unwatched: "close",
  notification_failed: "close",
};

function Entry({ entry }: { entry: TimelineEntry }) {
  const inLanguage = useInLanguage();
  const note = entry.kind === "note";
  return (
    <>
      <span className={`${styles.dot} ${styles[`kind-${entry.kind}`] ?? ""}`}>
        <Icon name={ENTRY_ICONS[entry.kind] ?? "more"} size={14} />
      </span>
      <div className={styles.text}>
        {note ? <strong>{entry.actor.name}</strong> : null}
        <p className={note ? styles.note : ""}>{inLanguage(entry.text)}</p>
      </div>
    </>
  );
}

function Attempt({ delivery }: { delivery: AttemptRead }) {
  const { t } = useTranslation("incident");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const { recipient, channel, channel_attempt: attempt, reason, answer, state } = delivery;
  return (
    <>
      <span className={`${styles.dot} ${state === "failed" ? styles["kind-notification_failed"] : ""}`}>
        <ChannelIcon channel={channel} size={14} />
      </span>
      <div className={styles.text}>
        <p>
          {channel === "none"
            ? `${postName(recipient.name)} · `
            : t(state === "accepted" || state === "delivered" ? "told.done" : "told.tried", {
                name: recipient.name,
                channel: t(`kit:channel.${channel}`),
                address: recipient.address,
              })}
          {attempt > 1 ? <small>{t("told.attempt", { count: attempt })}</small> : null}
          <DeliveryState delivery={delivery} />
        </p>
        {reason ? <p className={styles.why}>{inLanguage(reason)}</p> : null}
        {answer ? <Original label={t("told.answer")} lines={[answer]} /> : null}
      </div>
    </>
  );
}
