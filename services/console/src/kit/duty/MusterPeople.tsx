import { useTranslation } from "react-i18next";
import type { SiteMuster } from "@/kit/api/types";
import { EvidenceTag } from "@/kit/duty/EvidenceTag";
import { lookOf } from "@/kit/duty/musterLook";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import styles from "./muster.module.css";

const LOOK = { good: styles.good, bad: styles.bad, waits: styles.waits, plain: styles.plain } as const;

type Person = SiteMuster["people"][number];

/** The people of one site's muster, those with trouble first; a call away. */
export function MusterPeople({ people, zone }: { people: readonly Person[]; zone: string }) {
  const { t } = useTranslation("attendance");
  const postName = usePostName();
  return (
    <ul className={styles.people}>
      {people.map((one) => (
        <li key={`${one.shift_id} ${one.staff_id}`}>
          <span>
            <strong>{one.name}</strong>
            <small>
              {one.posts.map(postName).join(" · ")} <Since person={one} zone={zone} />
            </small>{" "}
            <EvidenceTag evidence={one.evidence} />
          </span>
          <b className={LOOK[lookOf(one.state)]}>{t(`muster.state.${one.state}`)}</b>
          {one.phone === null ? null : (
            <a
              href={`tel:${one.phone.replaceAll(" ", "")}`}
              aria-label={`${t("muster.call", { name: one.name })} ${one.phone}`}
            >
              {one.phone}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The time that matters for how the person stands. */
function Since({ person, zone }: { person: Person; zone: string }) {
  const { t } = useTranslation("attendance");
  const staff = useStaff();
  const time = (at: string | null): string => (at === null ? "" : timeOfDay(at, zone));
  switch (person.state) {
    case "present":
      return <>{t("muster.since", { time: time(person.since) })}</>;
    case "overstaying":
      return <>{t("muster.shiftEnded", { time: time(person.until) })}</>;
    case "away":
    case "overdue":
      return <>{t("muster.backBy", { time: time(person.away_until) })}</>;
    case "unreachable":
      return <>{t("muster.askedAt", { time: time(person.missed_check_at) })}</>;
    case "replaced":
      return person.replaced_by === null ? null : (
        <>{t("muster.replacedBy", { name: staff.get(person.replaced_by)?.name ?? "…" })}</>
      );
    case "expected":
    case "late":
    case "absent":
      return <>{t("muster.dueAt", { time: time(person.due_at) })}</>;
  }
}
