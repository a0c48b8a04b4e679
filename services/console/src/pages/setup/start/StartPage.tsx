import { useQuery } from "@tanstack/react-query";
import { useRef, type ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { Page, Panel } from "@/kit/layout/Page";
import { sitesQuery } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useChosenSite } from "../useChosenSite";
import { firstOf, useFacts } from "./data";
import { Path } from "./Path";
import { NOTHING, type StepName } from "./steps";

/** From nothing to the first call that somebody answers: what there is, what is next. */
export default function StartPage() {
  const { t } = useTranslation("setup-start");
  const sites = useQuery(sitesQuery);
  const seenRef = useRef<StepName | null>(null);
  const { site, choice } = useChosenSite(firstOf);
  return (
    <Page title={t("title")} sub={t("sub")} actions={(sites.data?.length ?? 0) > 1 ? choice : null}>
      <Panel>
        {sites.isPending ? <Loading rows={6} /> : null}
        {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
        {sites.data && !site ? <Path facts={NOTHING} site={null} seenRef={seenRef} /> : null}
        {site ? <OfSite key={site.id} site={site} seenRef={seenRef} /> : null}
      </Panel>
    </Page>
  );
}

function OfSite({ site, seenRef }: Pick<ComponentProps<typeof Path>, "seenRef"> & { site: SiteRead }) {
  const { facts, error, retry } = useFacts(site.id);
  if (error) return <Failure error={error} onRetry={retry} />;
  return facts ? <Path facts={facts} site={site} seenRef={seenRef} /> : <Loading rows={6} />;
}
