import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { FindingRead } from "@/kit/api/types";
import { AddPhoto } from "@/kit/findings/AddPhoto";
import { acknowledgeFinding, useFinding, useFindingMove, useFindingPhotos } from "@/kit/findings/data";
import { StateTag } from "@/kit/findings/StateTag";
import { Timeline } from "@/kit/findings/Timeline";
import { useThere } from "@/kit/inspections/there";
import { pathTo } from "@/kit/paths";
import photos from "@/kit/photos/photos.module.css";
import { Thumb } from "@/kit/photos/Thumb";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PhoneButton } from "../PhoneButton";
import styles from "../phone.module.css";
import form from "./report.module.css";

/** One finding on the phone: the leader knows of it with one press; the rest is one link away. */
export default function FindingPage() {
  const { findingId = "" } = useParams();
  const query = useFinding(findingId);
  if (query.isPending) return <Loading rows={5} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Finding finding={query.data} />;
}

function Finding({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const sites = useSites();
  const acknowledge = useFindingMove(acknowledgeFinding);
  const { id, site_id, kind, severity, number, place, what, state } = finding;
  const verdict = useMay()("acknowledgeFinding", { ...finding, there: useThere(site_id) });
  return (
    <>
      <h1>{`${kind === null ? t("one") : t(`kind.${kind}`)} ${number}`}</h1>
      <section className={form.about}>
        <p className={form.what}>{what}</p>
        <p>
          {sites.get(site_id)?.name} · {place}
        </p>
        <p>
          {severity === null ? null : <SeverityMark severity={severity} label size={16} />} <StateTag state={state} />
        </p>
      </section>
      {state === "reported" ? (
        <PhoneButton
          verdict={verdict}
          look="loud"
          disabled={acknowledge.isPending}
          onClick={() => acknowledge.mutate(id)}
        >
          {t("move.acknowledge")}
        </PhoneButton>
      ) : null}
      <Pictures finding={finding} />
      <Timeline finding={finding} zone={zoneOf(sites, site_id)} incidentAt={pathTo.phoneIncident} />
      <Link className={styles.plain} to={pathTo.finding(id)}>
        {t("onDesk")}
      </Link>
    </>
  );
}

function Pictures({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const { data = [], error, refetch } = useFindingPhotos(finding);
  return (
    <section className={form.form} aria-label={t("photo.title", { count: finding.photo_count })}>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
      <ul className={photos.thumbs}>
        {data.map(({ id }, index) => (
          <li key={id}>
            <Thumb id={id} number={index + 1} />
          </li>
        ))}
      </ul>
      <AddPhoto finding={finding} />
    </section>
  );
}
