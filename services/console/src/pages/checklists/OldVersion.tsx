import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChecklistRead } from "@/kit/api/types";
import { useItemWords, useLimits } from "@/kit/inspections/words";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { useVersions } from "./data";
import styles from "./checklists.module.css";

/** What an earlier version said; it is only read. */
export function OldVersion({ checklist, version }: { checklist: ChecklistRead; version: number }) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const words = useItemWords();
  const limits = useLimits();
  const query = useVersions(checklist);
  const content = query.data?.find((one) => one.version === version)?.content;
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Panel
      title={t("versionNo", { version })}
      actions={<Link to={pathTo.checklist(checklist.id)}>{t("versions.toNewest")}</Link>}
    >
      {content ? (
        <ol className={styles.plainItems}>
          {content.items.map((item) => (
            <li key={item.key}>
              {words(item).title} <small>{t(`inspections:itemKind.${item.kind}`)}</small> <small>{limits(item)}</small>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.about}>{t("versions.none")}</p>
      )}
    </Panel>
  );
}
