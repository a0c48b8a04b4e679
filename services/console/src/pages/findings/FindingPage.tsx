import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { FindingRead } from "@/kit/api/types";
import { AddPhoto } from "@/kit/findings/AddPhoto";
import { isOver, useFinding, useFindingPhotos } from "@/kit/findings/data";
import { StateTag } from "@/kit/findings/StateTag";
import { Timeline } from "@/kit/findings/Timeline";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Photos } from "@/kit/photos/Photos";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PageLink } from "@/kit/layout/PageLink";
import { FindingMoves } from "./FindingMoves";
import styles from "./findings.module.css";

/** One finding: what was seen, what became of it, and what can be done now. */
export default function FindingPage() {
  const { t } = useTranslation("findings");
  const { findingId = "" } = useParams();
  const query = useFinding(findingId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Finding finding={query.data} />;
}

function Finding({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const sites = useSites();
  const { site_id, kind, severity, place, what, number, source, contact, reported_by_name } = finding;
  return (
    <Page
      title={`${kind === null ? t("one") : t(`kind.${kind}`)} ${number}`}
      sub={
        <>
          {sites.get(site_id)?.name} · {place}
        </>
      }
      actions={
        <>
          <PageLink to={pathTo.findings()}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <FindingMoves finding={finding} />
        </>
      }
    >
      <Panel>
        <p className={styles.what}>{what}</p>
        <p className={styles.about}>
          <StateTag state={finding.state} />
          {severity === null ? null : <SeverityMark severity={severity} label size={14} />}
          <span>{reported_by_name ?? t(`source.${source}`)}</span>
          {contact === null ? null : <span>{t("contact", { contact })}</span>}
        </p>
      </Panel>
      <Pictures finding={finding} zone={zoneOf(sites, site_id)} />
      <Panel title={t("timeline")}>
        <Timeline finding={finding} zone={zoneOf(sites, site_id)} incidentAt={pathTo.incident} />
      </Panel>
    </Page>
  );
}

function Pictures({ finding, zone }: { finding: FindingRead; zone: string }) {
  const { t } = useTranslation("findings");
  const { data, error, refetch } = useFindingPhotos(finding);
  if (finding.photo_count === 0 && isOver(finding)) return null;
  return (
    <Panel title={t("photo.title", { count: finding.photo_count })}>
      <div className={styles.photos}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
        <Photos photos={data ?? []} zone={zone} />
        <AddPhoto finding={finding} />
      </div>
    </Panel>
  );
}
