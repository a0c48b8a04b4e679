import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Refusal } from "@/kit/states/Refusal";
import type { SiteRead } from "@/kit/api/types";
import { Loading } from "@/kit/states/Loading";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { useSaveSite, useUnfinished, type Unfinished } from "./data";
import styles from "../setup.module.css";

const WHAT = ["shifts", "planned", "incidents", "stations"] as const;

/** Close a site, knowing what that leaves behind; or open a closed one again. */
export function CloseSite({ site }: { site: SiteRead }) {
  const { t } = useTranslation("setup-sites");
  const may = useMay();
  const message = useMessage();
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useSaveSite(site);
  const verdict = may("changeSite", { site_id: site.id });
  if (!site.active) {
    const reopen = (): void =>
      mutate({ active: true }, { onSuccess: () => void message.success(t("reopened")), onError: sayFailure });
    return (
      <MayButton verdict={verdict} dense size="small" loading={isPending} onClick={reopen}>
        {t("reopen")}
      </MayButton>
    );
  }
  return (
    <>
      <MayButton verdict={verdict} dense size="small" danger onClick={() => setAsking(true)}>
        {t("close")}
      </MayButton>
      {asking ? <Question site={site} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Question({ site, onClose }: { site: SiteRead; onClose: () => void }) {
  const { t } = useTranslation("setup-sites");
  const message = useMessage();
  const unfinished = useUnfinished(site.id);
  const { mutate, isPending, error } = useSaveSite(site);
  const close = (): void =>
    mutate(
      { active: false, leave_unfinished: unfinished.data !== undefined && keepsOpen(unfinished.data) },
      {
        onSuccess: () => {
          void message.success(t("closedNow", { name: site.name }));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t("closeTitle", { name: site.name })}
      okText={t(unfinished.data && keepsOpen(unfinished.data) ? "closeAllTheSame" : "close")}
      okButtonProps={{ danger: true, disabled: unfinished.isPending }}
      confirmLoading={isPending}
      onOk={close}
      onCancel={onClose}
    >
      <p>{t("closeMeans")}</p>
      {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
      {unfinished.isPending ? <Loading rows={2} /> : null}
      {unfinished.isError ? <Alert type="warning" showIcon title={t("unfinishedUnknown")} /> : null}
      {unfinished.data ? <LeftBehind found={unfinished.data} /> : null}
    </Modal>
  );
}

function LeftBehind({ found }: { found: Unfinished }) {
  const { t } = useTranslation("setup-sites");
  const named = WHAT.filter((one) => found[one] > 0);
  if (named.length === 0) return <p className={styles.faint}>{t("nothingLeft")}</p>;
  return (
    <ul className={styles.consequences}>
      {named.map((one) => (
        <li key={one}>{t(`left.${one}`, { count: found[one] })}</li>
      ))}
    </ul>
  );
}

/** Whether the service asks to be told that these are known. */
function keepsOpen({ shifts, incidents }: Unfinished): boolean {
  return shifts > 0 || incidents > 0;
}
