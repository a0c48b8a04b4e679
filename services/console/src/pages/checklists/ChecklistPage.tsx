import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useAddress } from "@/kit/address";
import type { ChecklistRead } from "@/kit/api/types";
import { ANY_SITE } from "@/kit/checklists/counting";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useKindName } from "@/kit/sites/kinds";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PageLink } from "@/kit/layout/PageLink";
import { Editor } from "./Editor";
import { OldVersion } from "./OldVersion";
import { Versions } from "./Versions";
import { useChecklist } from "./data";

/** One checklist: what it says, how it looks on the phone, and all its versions. */
export default function ChecklistPage() {
  const { t } = useTranslation("checklists");
  const { checklistId = "" } = useParams();
  const query = useChecklist(checklistId);
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
  return <Checklist key={checklistId} checklist={query.data} />;
}

function Checklist({ checklist }: { checklist: ChecklistRead }) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const inLanguage = useInLanguage();
  const kindName = useKindName();
  const sites = useSites();
  const { query } = useAddress();
  const asked = Number(query.get("version") ?? checklist.version);
  const { name_zh, name_en, site_id, site_type, code, version } = checklist;
  const type = site_type === ANY_SITE ? t("anyType") : t("allOfType", { type: kindName(site_type) });
  return (
    <Page
      title={inLanguage({ zh: name_zh, en: name_en })}
      sub={
        <>
          {t(`inspections:kind.${checklist.kind}`)} · {site_id == null ? type : sites.get(site_id)?.name} ·{" "}
          {t("versionNo", { version })} · {code}
        </>
      }
      actions={
        <PageLink to={pathTo.checklists(site_id == null ? {} : { site: site_id })}>
          <Icon name="back" size={16} /> {t("title")}
        </PageLink>
      }
    >
      {asked === version || !Number.isInteger(asked) ? (
        <Editor checklist={checklist} />
      ) : (
        <OldVersion checklist={checklist} version={asked} />
      )}
      <Versions checklist={checklist} shown={asked} />
    </Page>
  );
}
