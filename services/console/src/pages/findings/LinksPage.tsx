import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { FindingLinkRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { Filters } from "@/kit/filters/Filters";
import { useFindingMove } from "@/kit/findings/data";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import { PageLink } from "@/kit/layout/PageLink";
import { Sheet } from "./Sheet";
import { issueLink, LINKS, linksOf, reissueLink, revokeLink } from "./data";
import styles from "./findings.module.css";

const COLUMNS = ["place", "site", "created", "state", "moves"] as const;

interface Issued {
  id: string;
  site_id: string;
  place: string;
  path: string;
}

/** The links by which visitors report, one for each place, and the sheet to put up there. */
export default function LinksPage() {
  const { t } = useTranslation("findings");
  const { query, change } = useAddress();
  const site = query.get("site");
  const sites = useSites();
  const links = useQuery(linksOf(site));
  const [issued, setIssued] = useState<Issued | null>(null);
  return (
    <Page
      title={t("links.title")}
      sub={t("links.sub")}
      actions={
        <PageLink to={pathTo.findings()}>
          <Icon name="back" size={16} /> {t("title")}
        </PageLink>
      }
    >
      {issued === null ? null : (
        <Panel
          title={t("links.sheet")}
          actions={
            <>
              <Button type="primary" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
                {t("links.print")}
              </Button>
              <Button onClick={() => setIssued(null)}>{t("links.done")}</Button>
            </>
          }
        >
          <p className={styles.once}>{t("links.once")}</p>
          <Sheet site={sites.get(issued.site_id)?.name ?? ""} place={issued.place} path={issued.path} />
        </Panel>
      )}
      <Panel className={styles.unprinted ?? ""}>
        <NewLink site={site} onSite={(chosen) => change({ site: chosen })} onIssued={setIssued} />
        {links.isPending ? <Loading rows={4} /> : null}
        {links.isError ? <Failure error={links.error} onRetry={() => void links.refetch()} /> : null}
        {links.data?.length === 0 ? (
          <Empty title={t("links.empty")}>
            <p>{t("links.emptyHint")}</p>
          </Empty>
        ) : null}
        {links.data && links.data.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`links.column.${one}`)}>
            {links.data.map((one) => (
              <Row key={one.id} link={one} onIssued={setIssued} />
            ))}
          </ColumnTable>
        ) : null}
      </Panel>
    </Page>
  );
}

interface NewLinkProps {
  site: string | null;
  onSite: (site: string | null) => void;
  onIssued: (issued: Issued) => void;
}

function NewLink({ site, onSite, onIssued }: NewLinkProps) {
  const { t } = useTranslation("findings");
  const may = useMay();
  const sites = [...useSites().values()];
  const [place, setPlace] = useState("");
  const move = useFindingMove(issueLink);
  const issue = (): void => {
    if (site === null) return;
    move.mutate(
      { site_id: site, place: place.trim() },
      {
        onSuccess: (made) => {
          setPlace("");
          onIssued(made);
        },
      },
    );
  };
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("column.site")}
        value={site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onSite}
      />
      <Input
        className={styles.choice}
        aria-label={t("links.place")}
        placeholder={t("links.place")}
        maxLength={200}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
      />
      <MayButton
        verdict={may("issueFindingLink", site === null ? {} : { site_id: site })}
        type="primary"
        disabled={site === null || place.trim() === ""}
        loading={move.isPending}
        onClick={issue}
      >
        {t("links.issue")}
      </MayButton>
    </Filters>
  );
}

function Row({ link, onIssued }: { link: FindingLinkRead; onIssued: (issued: Issued) => void }) {
  const { t } = useTranslation("findings");
  const sites = useSites();
  const may = useMay();
  const cache = useQueryClient();
  const reissue = useFindingMove(reissueLink);
  const revoke = useFindingMove(revokeLink);
  const again = (): void => void cache.invalidateQueries({ queryKey: [...LINKS] });
  const zone = zoneOf(sites, link.site_id);
  return (
    <tr>
      <td>{link.place}</td>
      <td data-label={t("column.site")}>{sites.get(link.site_id)?.name ?? "…"}</td>
      <td data-label={t("links.column.created")}>
        <span>
          <Moment at={link.created_at} zone={zone} bare seconds={false} /> {link.created_by_name}
        </span>
      </td>
      <td data-label={t("links.column.state")}>{t(link.revoked_at === null ? "links.works" : "links.revoked")}</td>
      <td>
        {link.revoked_at === null ? (
          <span className={styles.moves}>
            <MayButton
              verdict={may("reissueFindingLink", link)}
              size="small"
              loading={reissue.isPending}
              onClick={() => reissue.mutate(link.id, { onSuccess: onIssued })}
            >
              {t("links.reissue")}
            </MayButton>
            <MayButton
              verdict={may("revokeFindingLink", link)}
              size="small"
              danger
              loading={revoke.isPending}
              onClick={() => revoke.mutate(link.id, { onSuccess: again })}
            >
              {t("links.revoke")}
            </MayButton>
          </span>
        ) : null}
      </td>
    </tr>
  );
}
