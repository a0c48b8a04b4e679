import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { MusterPeople } from "@/kit/duty/MusterPeople";
import { musterQuery } from "@/kit/duty/muster";
import { troubleFirst } from "@/kit/duty/musterLook";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import card from "../shifts.module.css";

/** How everybody of the chief's sites stands now. */
export default function MusterPage() {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const query = useQuery(musterQuery(null));
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1>{t("muster.title")}</h1>
      {troubleFirst(query.data, sites).map((one) => (
        <section key={one.site_id} className={card.shift} aria-label={sites.get(one.site_id)?.name}>
          <header>
            <h2>{sites.get(one.site_id)?.name ?? "…"}</h2>
          </header>
          {one.late_leader ? <p className={card.gap}>{t("muster.lateLeader")}</p> : null}
          {one.people.length === 0 ? <p>{t("muster.nobodyExpected")}</p> : null}
          <MusterPeople people={one.people} zone={zoneOf(sites, one.site_id)} />
        </section>
      ))}
    </>
  );
}
