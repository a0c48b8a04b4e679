import { useTranslation } from "react-i18next";
import type { ConditionRead } from "@/kit/api/types";
import { useLacks } from "@/kit/opening/lacks";
import { Moment } from "@/kit/time/Time";

/** One condition on the certificate. */
export function CertificateRow({ condition, zone }: { condition: ConditionRead; zone: string }) {
  const { t } = useTranslation("opening");
  const lacks = useLacks(zone);
  return (
    <tr>
      <td>{t(`condition.${condition.code}`)}</td>
      <td>{t(`state.${condition.state}`)}</td>
      <td>{condition.since ? <Moment at={condition.since} zone={zone} bare seconds={false} /> : "–"}</td>
      <td>{condition.by_name ?? "–"}</td>
      <td>{lacks(condition) ?? "–"}</td>
    </tr>
  );
}
