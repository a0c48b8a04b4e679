import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { ProblemText } from "@/kit/account/ProblemText";
import { VerifyMethod } from "@/kit/account/VerifyMethod";
import { useMe, useMethodChange, useMethods, useMethodTest, type MethodChange } from "@/kit/account/data";
import type { ContactMethodRead, StaffRead } from "@/kit/api/types";
import { TestOutcome } from "@/kit/deliveries/TestOutcome";
import { useTestDelivery } from "@/kit/deliveries/testDelivery";
import { textField } from "@/kit/forms/textField";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { ownZone } from "@/kit/time/format";
import styles from "./account.module.css";

/** How a person is reached, in order: added, tried out, switched off, taken away. No Ant Design: the phone shows it too. */
export function ContactMethods({ staff }: { staff: StaffRead }) {
  const may = useMay();
  const adding = may("addContactMethod", { staff });
  const testing = may("testContactMethod", { staff });
  const me = useMe();
  const methods = useMethods(staff.id);
  const change = useMethodChange(staff.id);
  const test = useMethodTest();
  const delivery = useTestDelivery(test.data?.delivery_id);
  if (methods.isPending) return <Loading rows={2} />;
  if (methods.isError) return <Failure error={methods.error} onRetry={() => void methods.refetch()} />;
  return (
    <div className={styles.part}>
      {methods.data.length === 0 ? (
        <Without
          email={staff.email}
          onAdd={
            adding === null && !change.isPending
              ? (address) => change.mutate({ kind: "add", method: { channel: "email", address } })
              : undefined
          }
        />
      ) : null}
      <ol className={styles.methods}>
        {methods.data.map((one, place) => (
          <Method
            key={one.id}
            method={one}
            first={place === 0}
            changing={may("changeContactMethod", { staff }) === null && !change.isPending}
            removing={may("removeContactMethod", { staff }) === null && !change.isPending}
            verifying={may("verifyContactMethod", { staff }) === null}
            own={me.data?.id === staff.id}
            onChange={(what) => change.mutate(what)}
            onTest={testing === null && !test.isPending ? () => test.mutate(one.id) : undefined}
          />
        ))}
      </ol>
      <div role="status">
        {delivery.data && !test.error ? <TestOutcome delivery={delivery.data} /> : null}
        <ProblemText error={test.error ?? change.error} />
      </div>
      {change.data ? <Secret value={change.data} /> : null}
      <Why verdict={adding} />
      {adding === null ? (
        <NewMethod busy={change.isPending} onAdd={(what, added) => change.mutate(what, { onSuccess: added })} />
      ) : null}
    </div>
  );
}

interface WithoutProps {
  email: string | null;
  onAdd: ((address: string) => void) | undefined;
}

/** Nobody has said how the person is reached: what is on the roster is used, and can be taken over to be verified. */
function Without({ email, onAdd }: WithoutProps) {
  const { t } = useTranslation("account");
  if (!email) return <p className={styles.wrong}>{t("methods.none")}</p>;
  return (
    <>
      <p className={styles.faint}>{t("methods.fallback", { address: email })}</p>
      {onAdd ? (
        <button type="button" className={styles.start} onClick={() => onAdd(email)}>
          {t("methods.takeOver")}
        </button>
      ) : null}
    </>
  );
}

interface MethodProps {
  method: ContactMethodRead;
  first: boolean;
  changing: boolean;
  removing: boolean;
  verifying: boolean;
  own: boolean;
  onChange: (change: MethodChange) => void;
  onTest: (() => void) | undefined;
}

function Method({ method, first, changing, removing, verifying, own, onChange, onTest }: MethodProps) {
  const { t } = useTranslation("account");
  const { id, enabled, address, channel } = method;
  return (
    <li className={enabled ? "" : styles.off}>
      <div>
        <strong>{t(`kit:channel.${channel}`)}</strong> <code>{address}</code>
        <Verified method={method} />
        <Proof method={method} />
      </div>
      {enabled && method.verified_at === null && verifying ? <VerifyMethod method={method} own={own} /> : null}
      <span className={styles.buttons}>
        <button type="button" disabled={!enabled || !onTest} onClick={onTest}>
          {t("methods.test")}
        </button>
        {first ? null : (
          <button type="button" disabled={!changing} onClick={() => onChange({ kind: "first", id })}>
            {t("methods.first")}
          </button>
        )}
        <button type="button" disabled={!changing} onClick={() => onChange({ kind: "enable", id, enabled: !enabled })}>
          {t(enabled ? "methods.switchOff" : "methods.switchOn")}
        </button>
        <button type="button" disabled={!removing} onClick={() => onChange({ kind: "remove", id })}>
          {t("methods.remove")}
        </button>
      </span>
    </li>
  );
}

/** Whether its person has shown that they read what is sent there; it is used all the same. */
function Verified({ method: { enabled, verified_at } }: { method: ContactMethodRead }) {
  const { t } = useTranslation("account");
  if (verified_at === null)
    return enabled ? <small className={styles.unproven}>{t("methods.unverified")}</small> : null;
  return (
    <small className={styles.proven}>
      {t("methods.verified")} <Moment at={verified_at} zone={ownZone()} seconds={false} />
    </small>
  );
}

/** Whether a message has ever arrived that way: before it matters. */
function Proof({ method: { enabled, reached_at, failed_at } }: { method: ContactMethodRead }) {
  const { t } = useTranslation("account");
  if (!enabled) return <small className={styles.faint}>{t("methods.off")}</small>;
  if (reached_at === null && failed_at === null) return null;
  const failed = failed_at !== null && (reached_at === null || failed_at > reached_at);
  return (
    <small className={failed ? styles.wrong : styles.proven}>
      {t(failed ? "methods.failed" : "methods.reached")}{" "}
      <Moment at={(failed ? failed_at : reached_at) ?? ""} zone={ownZone()} seconds={false} />
    </small>
  );
}

function NewMethod({ busy, onAdd }: { busy: boolean; onAdd: (change: MethodChange, added: () => void) => void }) {
  const { t } = useTranslation("account");
  const [channel, setChannel] = useState<"email" | "webhook">("email");
  const add = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const secret = textField(fields, "secret").trim();
    const method = { channel, address: textField(fields, "address").trim(), ...(secret ? { secret } : {}) };
    onAdd({ kind: "add", method }, () => form.reset());
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <label>
        <span>{t("methods.channel")}</span>
        <select value={channel} onChange={(event) => setChannel(event.target.value === "email" ? "email" : "webhook")}>
          <option value="email">{t("kit:channel.email")}</option>
          <option value="webhook">{t("methods.webhook")}</option>
        </select>
      </label>
      <label className={styles.wide}>
        <span>{t(channel === "email" ? "methods.address" : "methods.url")}</span>
        <input name="address" required maxLength={200} type={channel === "email" ? "email" : "url"} />
      </label>
      {channel === "webhook" ? (
        <label>
          <span>{t("methods.secret")}</span>
          <input name="secret" maxLength={200} autoComplete="off" />
        </label>
      ) : null}
      <button type="submit" className={styles.main} disabled={busy}>
        {t("methods.add")}
      </button>
    </form>
  );
}

/** The only time that a webhook's secret is shown. */
function Secret({ value }: { value: string }) {
  const { t } = useTranslation("account");
  return (
    <label className={styles.secret}>
      <span>{t("methods.secretOnce")}</span>
      <input readOnly value={value} onFocus={(event) => event.target.select()} />
    </label>
  );
}
