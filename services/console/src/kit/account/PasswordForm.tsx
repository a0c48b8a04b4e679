import { useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "@/kit/account/ProblemText";
import { useReplacePassword } from "@/kit/account/data";
import { textField } from "@/kit/forms/textField";
import styles from "./account.module.css";

/** Replace one's own password; whoever finds a browser open has to know the current one. */
export function PasswordForm() {
  const { t } = useTranslation("account");
  const { mutate, isPending, isSuccess, error } = useReplacePassword();
  const [differ, setDiffer] = useState(false);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const next = textField(fields, "new");
    const same = next === textField(fields, "again");
    setDiffer(!same);
    if (same) mutate({ current: textField(fields, "current"), next }, { onSuccess: () => form.reset() });
  };
  return (
    <form className={styles.part} onSubmit={submit}>
      <Password name="current" label={t("password.current")} complete="current-password" />
      <Password name="new" label={t("password.new")} complete="new-password" />
      <Password name="again" label={t("password.again")} complete="new-password" />
      {differ ? (
        <p className={styles.wrong} role="alert">
          {t("password.differ")}
        </p>
      ) : (
        <ProblemText error={error} />
      )}
      <p role="status" className={styles.proven}>
        {isSuccess ? t("password.changed") : null}
      </p>
      <button type="submit" className={styles.main} disabled={isPending}>
        {t("password.submit")}
      </button>
    </form>
  );
}

function Password({ name, label, complete }: { name: string; label: string; complete: string }) {
  return (
    <label>
      <span>{label}</span>
      <input name={name} type="password" autoComplete={complete} required maxLength={256} />
    </label>
  );
}
