import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { ImprovementDetail } from "@/kit/api/types";
import { useImprovement } from "@/kit/improvements/data";
import { Facts } from "@/kit/improvements/Facts";
import { Steps } from "@/kit/improvements/Steps";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { PageLink } from "@/kit/layout/PageLink";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ImprovementMoves } from "./ImprovementMoves";

/** One improvement: what is to get better, what was done with it, and what can be done now. */
export default function ImprovementPage() {
  const { t } = useTranslation("improvements");
  const { improvementId = "" } = useParams();
  const query = useImprovement(improvementId);
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
  return <Improvement improvement={query.data} />;
}

function Improvement({ improvement }: { improvement: ImprovementDetail }) {
  const { t } = useTranslation("improvements");
  const sites = useSites();
  const { site_id, number, meeting_id, meeting_kind } = improvement;
  const zone = zoneOf(sites, site_id);
  return (
    <Page
      title={`${t("one")} ${number}`}
      sub={sites.get(site_id)?.name ?? ""}
      actions={
        <>
          <PageLink to={pathTo.improvements()}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <ImprovementMoves improvement={improvement} zone={zone} />
        </>
      }
    >
      <Panel>
        <Facts
          improvement={improvement}
          zone={zone}
          origin={
            meeting_id === null ? null : (
              <Link to={pathTo.meeting(meeting_id)}>{t(`kit:meetingKind.${meeting_kind ?? "weekly"}`)}</Link>
            )
          }
        />
      </Panel>
      <Panel title={t("steps")}>
        <Steps improvement={improvement} zone={zone} />
      </Panel>
    </Page>
  );
}
