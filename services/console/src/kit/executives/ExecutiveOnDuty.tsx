import { useTranslation } from "react-i18next";
import type { ExecutiveTurn } from "@/kit/api/types";
import { PhoneLink } from "@/kit/sites/EmergencyNumbers";
import { Moment } from "@/kit/time/Time";
import { useExecutiveOnDuty } from "./onDuty";
import styles from "./executives.module.css";

interface ExecutiveOnDutyProps {
  /** Null: who is on for all sites. */
  siteId: string | null;
  zone: string;
  /** In a card of a site: nothing is said until it is known, and nothing where nobody is on. */
  brief?: boolean;
}

/** Who is duty executive now, until when and who comes next; a call away. */
export function ExecutiveOnDuty({ siteId, zone, brief = false }: ExecutiveOnDutyProps) {
  const { t } = useTranslation("kit");
  const { data } = useExecutiveOnDuty(siteId);
  if (data === undefined) return null;
  if (data.on === null) return brief ? null : <p className={styles.nobody}>{t("executive.nobody")}</p>;
  const { on, next } = data;
  return (
    <div className={styles.on} role="group" aria-label={t("executive.title")}>
      <Contact label={t("executive.title")} person={on.executive} />
      {on.deputy ? <Contact label={t("executive.deputy")} person={on.deputy} /> : null}
      <small className={styles.until}>
        {t("executive.until")} <Moment at={on.until} zone={zone} seconds={false} bare />
        {next && !brief ? <> · {t("executive.next", { name: next.executive.name })}</> : null}
      </small>
    </div>
  );
}

function Contact({ label, person }: { label: string; person: ExecutiveTurn["executive"] }) {
  const { t } = useTranslation("kit");
  return (
    <p className={styles.contact}>
      <span>
        <small>{label}</small> <strong>{person.name}</strong>
        {person.available ? null : <em>{t("executive.unavailable")}</em>}
      </span>
      {person.phone === null ? <small>{t("executive.noPhone")}</small> : <PhoneLink phone={person.phone} />}
    </p>
  );
}
