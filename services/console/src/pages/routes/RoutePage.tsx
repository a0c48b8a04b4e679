import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { RouteRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PageLink } from "@/kit/layout/PageLink";
import { Editor } from "./Editor";
import { ImportDialog } from "./ImportDialog";
import { Versions } from "./Versions";
import { useRoute } from "./data";

/** One route: its checkpoints, its codes to print, all its versions, and what differs between two of them. */
export default function RoutePage() {
  const { t } = useTranslation("routes");
  const { routeId = "" } = useParams();
  const query = useRoute(routeId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("title")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Route route={query.data} />;
}

function Route({ route }: { route: RouteRead }) {
  const { t } = useTranslation("routes");
  const inLanguage = useInLanguage();
  const may = useMay();
  const [importing, setImporting] = useState(false);
  const site = useSites().get(route.site_id);
  return (
    <Page
      title={inLanguage({ zh: route.name_zh, en: route.name_en })}
      sub={`${site?.name ?? "…"} · ${t("versionNo", { version: route.version })}`}
      actions={
        <>
          <PageLink to={pathTo.routes({ site: route.site_id })}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          {may("readRouteCodes", { site_id: route.site_id }) === null ? (
            <PageLink to={pathTo.routeSheet(route.id)}>
              <Icon name="print" size={16} /> {t("sheet.link")}
            </PageLink>
          ) : null}
        </>
      }
    >
      <Editor key={route.version} route={route} onImport={() => setImporting(true)} />
      <Versions route={route} />
      {importing ? <ImportDialog routeId={route.id} onClose={() => setImporting(false)} /> : null}
    </Page>
  );
}
