import { type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "@/kit/account/ProblemText";
import { useCodeSending, useCodeTyping } from "@/kit/account/data";
import type { ContactMethodRead } from "@/kit/api/types";
import { TestOutcome } from "@/kit/deliveries/TestOutcome";
import { useTestDelivery } from "@/kit/deliveries/testDelivery";
import { textField } from "@/kit/forms/textField";
import styles from "./account.module.css";

/** A code goes out by the contact method, and is typed in here; of somebody else's, whoever reads it says it. */
export function VerifyMethod({ method, own }: { method: ContactMethodRead; own: boolean }) {
  const { t } = useTranslation("account");
  const sending = useCodeSending(method.id);
  const typing = useCodeTyping(method.staff_id, method.id);
  const delivery = useTestDelivery(sending.data?.delivery_id);
  const type = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    typing.mutate(textField(new FormData(event.currentTarget), "code").trim());
  };
  const send = (): void => {
    typing.reset();
    sending.mutate();
  };
  return (
    <form className={styles.verify} onSubmit={type}>
      <span className={styles.buttons}>
        <button type="button" disabled={sending.isPending} onClick={send}>
          {t(sending.data ? "verify.again" : "verify.send")}
        </button>
      </span>
      {sending.data ? (
        <>
          <p>{t(own ? "verify.sent" : "verify.sentToThem")}</p>
          <div role="status">{delivery.data ? <TestOutcome delivery={delivery.data} /> : null}</div>
          <div className={styles.add}>
            <label>
              <span>{t("verify.code")}</span>
              <input
                name="code"
                required
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern="\s*[0-9]{6}\s*"
                title={t("verify.digits")}
                maxLength={8}
              />
            </label>
            <button type="submit" className={styles.main} disabled={typing.isPending}>
              {t("verify.ok")}
            </button>
          </div>
        </>
      ) : null}
      <ProblemText error={sending.error ?? typing.error} />
    </form>
  );
}
