import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import { Refusal } from "@/kit/states/Refusal";
import type { StaffRead } from "@/kit/api/types";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { useMessage } from "@/kit/theme/useMessage";
import { Moment } from "@/kit/time/Time";
import { useDuties, useSavePerson, type Duties } from "./data";
import styles from "../setup.module.css";

const SHOWN = 8;

/** Take somebody out of service, knowing what counts on them; or back into it. */
export function LeavePanel({ person }: { person: StaffRead }) {
  const { t } = useTranslation("setup-people");
  const message = useMessage();
  const may = useMay();
  const me = usePerson();
  const duties = useDuties(person.id);
  const { mutate, isPending, error, data } = useSavePerson(person);
  const verdict: Verdict = me?.id === person.id ? { reason: "yourself" } : may("changeStaff", { staff: person });
  const turn = (active: boolean): void =>
    mutate({ active }, { onSuccess: () => void message.success(t(active ? "service.back" : "service.left")) });
  return (
    <div className={styles.stack}>
      <p>{t(person.active ? "service.about" : "service.goneAbout")}</p>
      {person.active && duties.isPending ? <Loading rows={2} /> : null}
      {person.active && duties.isError ? <Alert type="warning" showIcon title={t("service.unknown")} /> : null}
      {person.active && duties.data ? <CountOn found={duties.data} /> : null}
      {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
      <PostsLeft left={data?.posts_left ?? []} />
      <MayButton verdict={verdict} danger={person.active} loading={isPending} onClick={() => turn(!person.active)}>
        {t(person.active ? "service.leave" : "service.return")}
      </MayButton>
    </div>
  );
}

/** What has to be planned anew: shifts that name them, call plans that name them. */
function CountOn({ found: { shifts, plannedSites } }: { found: Duties }) {
  const { t } = useTranslation("setup-people");
  const sites = useSites();
  if (shifts.length + plannedSites.length === 0) return <p className={styles.faint}>{t("service.nothing")}</p>;
  return (
    <ul className={styles.consequences}>
      {shifts.slice(0, SHOWN).map(({ id, site_id, starts_at }) => (
        <li key={id}>
          {t("service.shift", { site: sites.get(site_id)?.name ?? t("otherSite") })}{" "}
          <Moment at={starts_at} zone={zoneOf(sites, site_id)} seconds={false} />
        </li>
      ))}
      {shifts.length > SHOWN ? <li>{t("service.moreShifts", { count: shifts.length - SHOWN })}</li> : null}
      {plannedSites.map((id) => (
        <li key={id}>{t("service.plan", { site: sites.get(id)?.name ?? t("otherSite") })}</li>
      ))}
    </ul>
  );
}

/** Posts that are empty now, because somebody was on duty there. */
function PostsLeft({ left }: { left: readonly { site_id: string; post: string; empty: boolean }[] }) {
  const { t } = useTranslation("setup-people");
  const sites = useSites();
  const postName = usePostName();
  const empty = left.filter((one) => one.empty);
  if (empty.length === 0) return null;
  return (
    <ul className={styles.consequences} role="alert">
      {empty.map(({ site_id, post }) => (
        <li key={site_id + post}>
          {t("service.empty", { site: sites.get(site_id)?.name ?? t("otherSite"), post: postName(post) })}
        </li>
      ))}
    </ul>
  );
}
