import { useTranslation } from "react-i18next";
import type { BusinessTotals } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Moment } from "@/kit/time/Time";
import styles from "./business-log.module.css";

const SHIFTS = 10;

/** What the shifts come to, each and together. */
export function Totals({ totals, zone }: { totals: BusinessTotals; zone: string }) {
  const { t } = useTranslation("business");
  const inLanguage = useInLanguage();
  const kinds = totals.totals;
  return (
    <div className={styles.totals}>
      <table>
        <caption>{t("totals.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("totals.shift")}</th>
            {kinds.map((kind) => (
              <th key={kind.kind_id} scope="col">
                {inLanguage({ zh: kind.title_zh, en: kind.title_en })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.shifts.slice(0, SHIFTS).map((shift) => (
            <tr key={shift.shift_id}>
              <th scope="row">
                <Moment at={shift.starts_at} zone={zone} seconds={false} />
              </th>
              {kinds.map((kind) => (
                <td key={kind.kind_id}>{shift.totals.find((one) => one.kind_id === kind.kind_id)?.total ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("totals.all")}</th>
            {kinds.map((kind) => (
              <td key={kind.kind_id}>{kind.total}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
