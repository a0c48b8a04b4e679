import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { useOnePerson } from "@/kit/duty/person";
import { onWatch, type Reachable } from "@/kit/incidents/onWatch";
import { Panel } from "@/kit/layout/Page";
import { usePostName } from "@/kit/posts";
import { PhoneLink } from "@/kit/sites/EmergencyNumbers";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import styles from "./onWatch.module.css";

interface OnWatchPanelProps {
  incident: IncidentRead;
  site: SiteRead | undefined;
}

/** Who is on duty where it is, a tap away from their phone; who has it, and who was told of it. */
export function OnWatchPanel({ incident, site }: OnWatchPanelProps) {
  const { t } = useTranslation("kit");
  const duty = useQuery(onDutyQuery(incident.site_id));
  const people = duty.data ? onWatch(duty.data, incident) : [];
  const present = people.filter(({ place }) => place !== "missing");
  return (
    <Panel title={t("onWatch.title")}>
      {duty.isPending ? <Loading rows={2} /> : null}
      {duty.isError && duty.data === undefined ? (
        <Failure error={duty.error} onRetry={() => void duty.refetch()} />
      ) : null}
      {duty.data ? (
        <>
          {present.length === 0 ? <Nobody site={site} /> : null}
          <ul className={styles.people}>
            <Holder incident={incident} known={people} />
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}

function Nobody({ site }: { site: SiteRead | undefined }) {
  const { t } = useTranslation("kit");
  const { data: owner } = useOnePerson(site?.owner_id ?? null);
  const localHelp = site !== undefined && site.emergency_numbers.length + site.contacts.length > 0;
  return (
    <>
      <p className={styles.nobody} role="alert">
        {t("onWatch.nobody")}
        {owner || localHelp ? null : <span>{t("onWatch.nobodyHint")}</span>}
      </p>
      {owner ? (
        <ul className={styles.people}>
          <li>
            <span>
              <strong>{owner.name}</strong>
              <small>{t("onWatch.owner")}</small>
            </span>
            <Number phone={owner.phone} />
          </li>
        </ul>
      ) : null}
    </>
  );
}

/** Who has it, where they are not on duty there. */
function Holder({ incident, known }: { incident: IncidentRead; known: readonly Reachable[] }) {
  const { t } = useTranslation("kit");
  const who = incident.state === "acknowledged" ? incident.acknowledged_by : null;
  const away = who?.staff_id && !known.some(({ holds }) => holds) ? who.staff_id : null;
  const { data: person } = useOnePerson(away);
  if (who === null || away === null) return null;
  return (
    <li>
      <span>
        <strong>{who.name}</strong>
        <small>{t("onWatch.away")}</small>
        <em className={styles.holds}>{t("onWatch.holds")}</em>
      </span>
      <Number phone={person?.phone ?? null} />
    </li>
  );
}

function Person({ person }: { person: Reachable }) {
  const { t } = useTranslation("kit");
  const postName = usePostName();
  return (
    <li className={person.place === "missing" ? styles.missing : ""}>
      <span>
        <strong>{person.name}</strong>
        <small>
          {[...person.posts.map(postName), ...(person.place === "there" ? [] : [t(`onWatch.${person.place}`)])].join(
            " · ",
          )}
        </small>
        {person.holds ? <em className={styles.holds}>{t("onWatch.holds")}</em> : null}
        {person.told ? (
          <em className={styles.told}>{t("onWatch.told", { state: t(`told.state.${person.told}`) })}</em>
        ) : null}
      </span>
      <Number phone={person.phone} />
    </li>
  );
}

function Number({ phone }: { phone: string | null }) {
  const { t } = useTranslation("kit");
  return phone === null ? <span className={styles.none}>{t("onWatch.noPhone")}</span> : <PhoneLink phone={phone} />;
}
