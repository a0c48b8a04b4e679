import { useTranslation } from "react-i18next";
import { ChannelIcon } from "@/kit/deliveries/ChannelIcon";
import { newestPerPerson, type ToldLine } from "@/kit/incidents/told";
import { usePostName } from "@/kit/posts";
import styles from "./told.module.css";

interface ToldListProps {
  told: readonly ToldLine[];
  /** Whether somebody is being called, as long as nobody was told. */
  called: boolean;
  /** How many people are named. */
  atMost: number;
}

/** Who was told of an incident, by which channel, and whether it arrived: one line a person. */
export function ToldList({ told, called, atMost }: ToldListProps) {
  const { t } = useTranslation("kit");
  const people = newestPerPerson(told);
  if (people.length === 0) {
    return (
      <span className={called ? styles.sending : styles.faint}>{t(called ? "told.calling" : "told.nobodyYet")}</span>
    );
  }
  return (
    <ul className={styles.told}>
      {people.slice(0, atMost).map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {people.length > atMost ? (
        <li className={styles.more}>{t("told.more", { count: people.length - atMost })}</li>
      ) : null}
    </ul>
  );
}

function Line({ line }: { line: ToldLine }) {
  const { t } = useTranslation("kit");
  const postName = usePostName();
  const { staff_id, name, channel, state } = line;
  const nobody = staff_id === null;
  return (
    <li>
      <span className={styles.channel} title={t(`channel.${channel}`, { defaultValue: channel })}>
        <ChannelIcon channel={channel} size={14} />
        <span className="visually-hidden">{t(`channel.${channel}`, { defaultValue: channel })}</span>
      </span>
      <span className={styles.who}>{nobody ? postName(name) : name}</span>
      <span className={`${styles.state} ${styles[state]}`} data-told={state}>
        <i aria-hidden="true">{SIGNS[state]}</i>
        {nobody ? t("told.vacant") : t(`told.state.${state}`)}
      </span>
    </li>
  );
}

const SIGNS = { waiting: "◷", sending: "◌", accepted: "✓", delivered: "✓✓", failed: "✕", dropped: "–" } as const;
