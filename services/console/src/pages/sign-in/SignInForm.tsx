import { useQuery } from "@tanstack/react-query";
import { useId, useState, type SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { messageOf } from "@/kit/api/problem";
import type { Issuer } from "@/kit/auth/issuer";
import { beginRedirect, optionsQuery } from "@/kit/auth/oidc";
import { signIn } from "@/kit/auth/session";
import { textField } from "@/kit/forms/textField";
import { Failure } from "@/kit/states/States";
import { Loading } from "@/kit/states/Loading";
import styles from "./sign-in.module.css";

interface SignInFormProps {
  ended: boolean;
  next: string;
  /** Why the company's own issuer led nowhere. */
  refusal: string | null;
}

/** Username and password for the built-in issuer; where the company has its own, that first and these on demand. */
export function SignInForm({ ended, next, refusal }: SignInFormProps) {
  const { t } = useTranslation("sign-in");
  const options = useQuery(optionsQuery);
  if (options.isPending) return <Loading />;
  if (options.isError) return <Failure error={options.error} onRetry={() => void options.refetch()} />;
  const { oidc } = options.data;
  return (
    <div className={styles.form}>
      <h1>{t("title")}</h1>
      {ended ? <p className={styles.ended}>{t("ended")}</p> : null}
      {oidc === null ? <PasswordForm focused /> : <IssuerDoor issuer={oidc} next={next} refusal={refusal} />}
    </div>
  );
}

function IssuerDoor({ issuer, next, refusal }: { issuer: Issuer; next: string; refusal: string | null }) {
  const { t } = useTranslation("sign-in");
  const [problem, setProblem] = useState(refusal);
  const leave = (): void => {
    setProblem(null);
    beginRedirect(issuer, next).catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <button type="button" className={styles.submit} onClick={leave}>
        {t("withIssuer")}
      </button>
      <details className={styles.local}>
        <summary>{t("withPassword")}</summary>
        <PasswordForm />
      </details>
    </>
  );
}

function PasswordForm({ focused = false }: { focused?: boolean }) {
  const { t } = useTranslation("sign-in");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const problemId = useId();
  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      await signIn(textField(fields, "username"), textField(fields, "password"));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-describedby={problemId}>
      <label>
        <span>{t("username")}</span>
        <input
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus={focused}
        />
      </label>
      <label>
        <span>{t("password")}</span>
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p id={problemId} className={styles.problem} role="alert">
        {problem}
      </p>
      <button type="submit" className={styles.submit} disabled={busy}>
        {busy ? t("busy") : t("submit")}
      </button>
    </form>
  );
}
