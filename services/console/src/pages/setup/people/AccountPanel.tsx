import { Alert, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Refusal } from "@/kit/states/Refusal";
import type { StaffRead } from "@/kit/api/types";
import { Copyable } from "@/kit/forms/Copyable";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { useSavePerson, useSignOutEverywhere } from "./data";
import { newPassword } from "./newPassword";
import styles from "../setup.module.css";

/** The account of a person: given with a temporary password, reset, signed out everywhere. */
export function AccountPanel({ person }: { person: StaffRead }) {
  const { t } = useTranslation("setup-people");
  const verdict = useMay()("changeStaff", { staff: person });
  const [username, setUsername] = useState(person.username ?? person.code.toLowerCase());
  const [given, setGiven] = useState<string | null>(null);
  const { mutate, isPending, error } = useSavePerson(person);
  const give = (): void => {
    const password = newPassword();
    const account = { password, password_temporary: true };
    mutate(person.username === null ? { ...account, username: username.trim() } : account, {
      onSuccess: () => setGiven(password),
    });
  };
  return (
    <div className={styles.stack}>
      <p>{t(person.username === null ? "account.none" : "account.about")}</p>
      <label className={styles.stack}>
        <span className={styles.faint}>{t("account.username")}</span>
        <Input
          value={username}
          readOnly={person.username !== null}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setUsername(event.target.value)}
        />
      </label>
      {error ? <Alert type="error" showIcon title={<Refusal error={error} />} /> : null}
      {given === null ? (
        <MayButton
          verdict={verdict}
          type="primary"
          loading={isPending}
          disabled={username.trim() === ""}
          onClick={give}
        >
          {t(person.username === null ? "account.give" : "account.reset")}
        </MayButton>
      ) : (
        <div>
          <Alert type="warning" showIcon title={t("account.once", { name: person.name })} />
          <Copyable value={given} label={t("account.password")} />
        </div>
      )}
      {person.username === null ? null : <SignOut person={person} />}
    </div>
  );
}

function SignOut({ person }: { person: StaffRead }) {
  const { t } = useTranslation("setup-people");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const verdict = useMay()("signOutStaff", { staff: person });
  const { mutate, isPending } = useSignOutEverywhere(person.id);
  const signOut = (): void =>
    mutate(undefined, { onSuccess: () => void message.success(t("account.signedOut")), onError: sayFailure });
  return (
    <div className={styles.apart}>
      <p className={styles.faint}>{t("account.signOutHint")}</p>
      <MayButton
        verdict={verdict}
        loading={isPending}
        confirm={{
          title: t("account.signOutAsk", { name: person.name }),
          okText: t("account.signOut"),
          onConfirm: signOut,
        }}
      >
        {t("account.signOut")}
      </MayButton>
    </div>
  );
}
