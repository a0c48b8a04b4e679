import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { OpeningRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { useOpening } from "@/kit/opening/data";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { dayIn } from "@/kit/time/days";
import { PageLink } from "@/kit/layout/PageLink";
import { CertificateRow } from "./CertificateRow";
import { Manifest } from "./Manifest";
import { useArchive } from "./archive";
import styles from "./shift.module.css";

const COLUMNS = ["condition", "state", "since", "by", "lacks"] as const;

/** The opening certificate on paper: under which conditions the shift was opened, and by whose exception (R-4.1.2d). */
export default function CertificatePage() {
  const { t } = useTranslation(["shift", "opening"]);
  const { shiftId = "" } = useParams();
  const opening = useOpening(shiftId);
  const sites = useSites();
  const site = opening.data ? (sites.get(opening.data.site_id)?.name ?? "") : "";
  return (
    <Page
      title={t("paper.title", { site })}
      actions={
        <>
          <PageLink to={pathTo.shift(shiftId)}>
            <Icon name="back" size={16} /> {t("paper.back")}
          </PageLink>
          <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t("paper.print")}
          </Button>
        </>
      }
    >
      <Panel>
        {opening.isPending ? <Loading rows={8} /> : null}
        {opening.isError ? <Failure error={opening.error} onRetry={() => void opening.refetch()} /> : null}
        {opening.data ? <Certificate opening={opening.data} /> : null}
      </Panel>
    </Page>
  );
}

function Certificate({ opening }: { opening: OpeningRead }) {
  const { t } = useTranslation(["shift", "opening"]);
  const zone = zoneOf(useSites(), opening.site_id);
  const archive = useArchive(opening.shift_id, opening.state === "archived");
  const begun = opening.state !== "published" && opening.state !== "preparing" && opening.at !== null;
  if (!begun || opening.at === null) {
    return (
      <Empty title={t("paper.notStarted")}>
        <p>{t("paper.notStartedHint")}</p>
      </Empty>
    );
  }
  const { exception } = opening;
  return (
    <div className={styles.certificate}>
      <p>
        {t("paper.started")} {dayIn(opening.at, zone)} <Moment at={opening.at} zone={zone} bare /> {zone}
      </p>
      <table className={styles.paper}>
        <thead>
          <tr>
            {COLUMNS.map((one) => (
              <th key={one} scope="col">
                {t(`paper.${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {opening.conditions.map((one) => (
            <CertificateRow key={one.code} condition={one} zone={zone} />
          ))}
        </tbody>
      </table>
      {exception ? (
        <p>
          {t("opening:exception.done", { by: exception.by_name ?? t("opening:somebody") })} · {exception.reason}
        </p>
      ) : null}
      {archive.data ? (
        <>
          <h2>{t("archive.title")}</h2>
          <Manifest archive={archive.data} zone={zone} />
        </>
      ) : null}
      <p className={styles.sign}>{t("paper.sign")}</p>
    </div>
  );
}
