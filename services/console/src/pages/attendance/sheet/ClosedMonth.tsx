import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Panel } from "@/kit/layout/Page";
import { useStaff } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { useAttendanceMove } from "../data";
import { closeMonth, useClosedMonth } from "./sheetData";
import styles from "./sheet.module.css";

interface ClosedMonthProps {
  siteId: string;
  month: string;
  zone: string;
}

/** Who closed the month when, and the hash that seals it; or the way to close it. */
export function ClosedMonth({ siteId, month, zone }: ClosedMonthProps) {
  const { t } = useTranslation("attendance-sheet");
  const staff = useStaff();
  const may = useMay();
  const { data } = useClosedMonth(siteId, month);
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useAttendanceMove(closeMonth);
  if (data === undefined) return null;
  if (data !== null) {
    return (
      <Panel title={t("month.closed")}>
        <p className={styles.seal}>
          {t("month.by", { name: staff.get(data.closed_by)?.name ?? "…" })} <Moment at={data.closed_at} zone={zone} />
          <br />
          SHA-256 <code>{data.sha256}</code>
        </p>
      </Panel>
    );
  }
  const verdict = may("closeAttendanceMonth", { site_id: siteId });
  if (verdict !== null) return null;
  return (
    <p className={`${styles.seal} ${styles.unprinted}`}>
      <MayButton verdict={verdict} onClick={() => setAsking(true)}>
        {t("month.close")}
      </MayButton>
      <Modal
        open={asking}
        title={t("month.closeTitle", { month })}
        okText={t("month.close")}
        cancelText={t("kit:ends.cancel")}
        confirmLoading={isPending}
        onCancel={() => setAsking(false)}
        onOk={() => mutate({ site_id: siteId, month }, { onSettled: () => setAsking(false) })}
      >
        <p>{t("month.closeMeans")}</p>
      </Modal>
    </p>
  );
}
