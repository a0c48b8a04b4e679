import { useTranslation } from "react-i18next";
import type { AttemptRead } from "@/kit/api/types";
import { ChannelIcon } from "@/kit/deliveries/ChannelIcon";
import { DeliveryState } from "@/kit/deliveries/DeliveryState";
import { usePostName } from "@/kit/posts";
import { latestPerPerson } from "./useTold";
import styles from "./told.module.css";

const SHOWN = 2;

/** Who was told of an incident, by which channel, and whether it arrived. */
export function TellCell({ deliveries }: { deliveries: readonly AttemptRead[] }) {
  const { t } = useTranslation("board");
  const postName = usePostName();
  const people = latestPerPerson(deliveries);
  if (people.length === 0) return <span className={styles.faint}>{t("told.nobodyYet")}</span>;
  return (
    <ul className={styles.told}>
      {people.slice(0, SHOWN).map((one) => (
        <li key={one.id}>
          <span className={styles.channel} title={t(`kit:channel.${one.channel}`)}>
            <ChannelIcon channel={one.channel} size={14} />
            <span className="visually-hidden">{t(`kit:channel.${one.channel}`)}</span>
          </span>
          <span className={styles.who}>
            {one.recipient.staff_id ? one.recipient.name : postName(one.recipient.name)}
          </span>
          <DeliveryState delivery={one} />
        </li>
      ))}
      {people.length > SHOWN ? (
        <li className={styles.more}>{t("told.more", { count: people.length - SHOWN })}</li>
      ) : null}
    </ul>
  );
}
