import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { CheckpointCode, RouteRead } from "@/kit/api/types";
import { ReasonDialog } from "@/kit/forms/ReasonDialog";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { QrCode } from "@/kit/qr/QrCode";
import { useSites } from "@/kit/sites/sites";
import { canUseTags } from "@/kit/tags/tags";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { PageLink } from "@/kit/layout/PageLink";
import { WriteTag } from "./WriteTag";
import { useCodes, useReissue, useRoute } from "./data";
import styles from "./routes.module.css";

/** The codes of a route on paper, six on a page of A4: each is cut out and hung up at its checkpoint. */
export default function SheetPage() {
  const { t } = useTranslation("routes");
  const { routeId = "" } = useParams();
  const route = useRoute(routeId);
  const codes = useCodes(routeId);
  const failed = route.error ?? codes.error;
  if (failed !== null) {
    return (
      <Page title={t("sheet.title")}>
        <Panel>
          <Failure error={failed} onRetry={() => void codes.refetch()} />
        </Panel>
      </Page>
    );
  }
  if (!route.data || !codes.data) return <Loading rows={8} />;
  return <Sheet route={route.data} codes={codes.data} />;
}

function Sheet({ route, codes }: { route: RouteRead; codes: readonly CheckpointCode[] }) {
  const { t } = useTranslation("routes");
  const inLanguage = useInLanguage();
  const [again, setAgain] = useState<CheckpointCode | null>(null);
  const [tagged, setTagged] = useState<CheckpointCode | null>(null);
  const reissue = useReissue(route.id);
  return (
    <Page
      title={t("sheet.title")}
      sub={`${inLanguage({ zh: route.name_zh, en: route.name_en })} · ${t("sheet.hint")}`}
      actions={
        <>
          <PageLink to={pathTo.route(route.id)}>
            <Icon name="back" size={16} /> {t("sheet.back")}
          </PageLink>
          <Button type="primary" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t("sheet.print")}
          </Button>
        </>
      }
    >
      <ul className={styles.sheet}>
        {codes.map((one) => (
          <Card
            key={one.checkpoint}
            route={route}
            code={one}
            onAgain={() => setAgain(one)}
            onTag={() => setTagged(one)}
          />
        ))}
      </ul>
      {tagged === null ? null : (
        <WriteTag
          code={tagged}
          name={inLanguage({ zh: tagged.name_zh, en: tagged.name_en })}
          onClose={() => setTagged(null)}
        />
      )}
      {again === null ? null : (
        <ReasonDialog
          title={t("reissue.title", { name: inLanguage({ zh: again.name_zh, en: again.name_en }) })}
          hint={t("reissue.hint")}
          button={t("reissue.button")}
          label={t("reissue.reason")}
          draft="reissue-code"
          maxLength={500}
          pending={reissue.isPending}
          onClose={() => setAgain(null)}
          onDo={(reason) =>
            reissue.mutate({ checkpoint: again.checkpoint, reason }, { onSuccess: () => setAgain(null) })
          }
        />
      )}
    </Page>
  );
}

interface CardProps {
  route: RouteRead;
  code: CheckpointCode;
  onAgain: () => void;
  onTag: () => void;
}

function Card({ route, code, onAgain, onTag }: CardProps) {
  const { t } = useTranslation("routes");
  const may = useMay();
  const site = useSites().get(route.site_id);
  return (
    <li className={styles.card}>
      <b>{code.name_zh}</b>
      <span>{code.name_en}</span>
      <QrCode className={styles.code ?? ""} text={code.text} label={t("sheet.alt", { name: code.name_zh })} />
      <code>{`${code.short.slice(0, 5)}-${code.short.slice(5)}`}</code>
      <small>
        {site?.name} {code.place} · {t("sheet.issue", { issue: code.issue })}
      </small>
      {canUseTags() ? (
        <Button className={styles.unprinted ?? ""} size="small" type="text" onClick={onTag}>
          {t("tag.button")}
        </Button>
      ) : null}
      <MayButton
        verdict={may("reissueCode", { site_id: route.site_id })}
        className={styles.unprinted ?? ""}
        dense
        size="small"
        type="text"
        onClick={onAgain}
      >
        {t("reissue.button")}
      </MayButton>
    </li>
  );
}
