import { Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { KeyIssueRead, KeyItemRead } from "@/kit/api/types";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { Moment } from "@/kit/time/Time";
import { useHistory } from "./data";
import styles from "./keys.module.css";

/** Who has held an item, from when until when, and in which condition. */
export function HistoryDialog({ item, onClose }: { item: KeyItemRead; onClose: () => void }) {
  const { t } = useTranslation("keys");
  const zone = zoneOf(useSites(), item.site_id);
  const list = useHistory(item.id);
  const issues = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Modal open footer={null} title={`${item.number} ${item.name}`} onCancel={onClose}>
      {list.isPending ? <Loading rows={3} /> : null}
      {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && issues.length === 0 ? (
        <Empty title={t("history.none")}>
          <p>{t("history.noneHint")}</p>
        </Empty>
      ) : null}
      <ul className={styles.history}>
        {issues.map((one) => (
          <Held key={one.id} issue={one} zone={zone} />
        ))}
      </ul>
      <MoreRows query={list} label={t("more")} />
    </Modal>
  );
}

function Held({ issue, zone }: { issue: KeyIssueRead; zone: string }) {
  const { t } = useTranslation("keys");
  const staff = useStaff();
  const nameOf = (id: string): string => staff.get(id)?.name ?? "…";
  const said = [issue.issue_condition, issue.remark, issue.return_condition, issue.return_remark].filter(Boolean);
  return (
    <li>
      <strong>{nameOf(issue.staff_id)}</strong>
      <span>
        <Moment at={issue.issued_at} zone={zone} seconds={false} /> –{" "}
        {issue.returned_at === null ? (
          t("history.still")
        ) : (
          <Moment at={issue.returned_at} zone={zone} seconds={false} />
        )}
      </span>
      <small>
        {issue.handover_id === null ? t("history.givenBy", { name: nameOf(issue.issued_by) }) : t("history.byHandover")}
        {issue.returned_basis === null ? null : ` · ${t(`basis.${issue.returned_basis}`)}`}
        {said.length === 0 ? null : ` · ${said.join(" · ")}`}
      </small>
    </li>
  );
}
