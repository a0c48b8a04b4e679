import { useTranslation } from "react-i18next";
import { PasswordForm } from "@/kit/account/PasswordForm";
import { signOut } from "@/kit/auth/session";
import { useTitle } from "@/kit/layout/Page";
import styles from "./account.module.css";

/** Before anything else: a temporary password, which somebody else has seen, is replaced. */
export default function ReplacePassword() {
  const { t } = useTranslation("account");
  useTitle(t("temporary.title"));
  return (
    <main className={styles.door}>
      <div className={styles.box}>
        <h1>{t("temporary.title")}</h1>
        <p>{t("temporary.why")}</p>
        <PasswordForm />
        <button type="button" onClick={() => void signOut()}>
          {t("kit:signOut")}
        </button>
      </div>
    </main>
  );
}
