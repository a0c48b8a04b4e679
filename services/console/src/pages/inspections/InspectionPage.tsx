import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { ReasonDialog } from "@/kit/forms/ReasonDialog";
import { useMay } from "@/kit/access/useMay";
import type { InspectionDetail } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useInspection, useInspectionMove } from "@/kit/inspections/data";
import { isLive } from "@/kit/inspections/standing";
import { useThere } from "@/kit/inspections/there";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { dayIn } from "@/kit/time/days";
import { endTime, timeOfDay } from "@/kit/time/format";
import { PageLink } from "@/kit/layout/PageLink";
import { Checkpoints } from "./Checkpoints";
import { Course } from "./Course";
import { ItemTable } from "./ItemTable";
import { cancelInspection, explainInspection } from "./moves";

/** One inspection: how it stands, and what was found at each item, by whom, when, and what was corrected. */
export default function InspectionPage() {
  const { t } = useTranslation("inspections");
  const { inspectionId = "" } = useParams();
  const query = useInspection(inspectionId);
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
  return <Inspection inspection={query.data} />;
}

function Inspection({ inspection }: { inspection: InspectionDetail }) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const { id, site_id, name_zh, name_en, from_at, due_at, checklist_id, checklist_version } = inspection;
  const zone = zoneOf(sites, site_id);
  const window = { from: `${dayIn(from_at, zone)} ${timeOfDay(from_at, zone)}`, due: endTime(due_at, zone) };
  return (
    <Page
      title={inLanguage({ zh: name_zh, en: name_en })}
      sub={
        <>
          {sites.get(site_id)?.name} · {postName(inspection.post)} · {t("window", window)} {zone}
        </>
      }
      actions={
        <>
          <PageLink to={pathTo.inspections({ site: site_id })}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <PageLink to={pathTo.checklist(checklist_id, { version: String(checklist_version) })}>
            <Icon name="note" size={16} /> {t("ofVersion", { version: checklist_version })}
          </PageLink>
          {isLive(inspection) || inspection.state === "missed" ? (
            <PageLink to={pathTo.phoneInspection(id)}>
              <Icon name="phone" size={16} /> {t("carryOut")}
            </PageLink>
          ) : null}
          <Moves inspection={inspection} />
        </>
      }
    >
      <Course inspection={inspection} zone={zone} />
      <Checkpoints inspection={inspection} zone={zone} />
      <Panel title={t("itemsTitle", { done: inspection.answered, all: inspection.applicable.length })}>
        <ItemTable inspection={inspection} zone={zone} />
      </Panel>
    </Page>
  );
}

function Moves({ inspection }: { inspection: InspectionDetail }) {
  const { t } = useTranslation("inspections");
  const may = useMay();
  const subject = { ...inspection, there: useThere(inspection.site_id) };
  const [asked, setAsked] = useState<"cancel" | "explain" | null>(null);
  const cancel = useInspectionMove(cancelInspection);
  const explain = useInspectionMove(explainInspection);
  const unexplained = inspection.missed_at !== null && inspection.miss_reason === null;
  const close = (): void => setAsked(null);
  return (
    <>
      {isLive(inspection) ? (
        <MayButton verdict={may("cancelInspection", subject)} danger onClick={() => setAsked("cancel")}>
          {t("cancel.button")}
        </MayButton>
      ) : null}
      {unexplained && inspection.state !== "cancelled" ? (
        <MayButton verdict={may("explainInspection", subject)} onClick={() => setAsked("explain")}>
          {t("explain.button")}
        </MayButton>
      ) : null}
      {asked === null ? null : (
        <ReasonDialog
          title={t(asked === "cancel" ? "cancel.title" : "explain.title")}
          hint={t(asked === "cancel" ? "cancel.hint" : "explain.hint")}
          button={t(asked === "cancel" ? "cancel.button" : "explain.button")}
          label={t("reason")}
          draft="inspection-reason"
          maxLength={500}
          pending={cancel.isPending || explain.isPending}
          onClose={close}
          onDo={(reason) =>
            (asked === "cancel" ? cancel : explain).mutate({ id: inspection.id, reason }, { onSuccess: close })
          }
        />
      )}
    </>
  );
}
