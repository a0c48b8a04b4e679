import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import { Refusal } from "@/kit/states/Refusal";
import { Panel } from "@/kit/layout/Page";
import { TestOutcome } from "@/kit/deliveries/TestOutcome";
import { useTestDelivery, useTestMessage } from "@/kit/deliveries/testDelivery";
import styles from "./channels.module.css";

/** A message to whoever asks, by the way that a call would be tried first. */
export function TestToMyself() {
  const { t } = useTranslation("setup-channels");
  const may = useMay();
  const me = usePerson();
  const { mutate, isPending, error, data } = useTestMessage();
  const delivery = useTestDelivery(data?.delivery_id);
  if (me === null) return null;
  return (
    <Panel
      title={t("test.title")}
      actions={
        <MayButton
          verdict={may("testDelivery", { staff: { id: me.id, roles: [...me.roles] } })}
          dense
          type="primary"
          loading={isPending}
          onClick={() => mutate(me.id)}
        >
          {t("test.send")}
        </MayButton>
      }
    >
      <div className={styles.about} role="status">
        {error ? (
          <div className={styles.bad}>
            <Refusal error={error} />
          </div>
        ) : null}
        {delivery.data && !error ? <TestOutcome delivery={delivery.data} /> : null}
        {!error && !delivery.data ? <p>{t("test.about")}</p> : null}
      </div>
    </Panel>
  );
}
