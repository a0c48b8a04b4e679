import type { SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { ProblemText } from "@/kit/account/ProblemText";
import { useSaveMe } from "@/kit/account/data";
import type { StaffRead } from "@/kit/api/types";
import { textField } from "@/kit/forms/textField";
import { chooseLanguage, LANGUAGES } from "@/kit/i18n/language";
import styles from "./account.module.css";

const NAMES = { "zh-CN": "中文", en: "English" } as const;

/** One's phone number, mail address and language: of the console, and of what it sends. */
export function OwnData({ me }: { me: StaffRead }) {
  const { t } = useTranslation("account");
  const { mutate, isPending, isSuccess, error } = useSaveMe();
  const verdict = useMay()("changeOwnData", {});
  const save = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const language = textField(fields, "language") === "en" ? "en" : "zh-CN";
    const values = {
      phone: textField(fields, "phone").trim() || null,
      email: textField(fields, "email").trim() || null,
    };
    mutate({ ...values, language, version: me.version }, { onSuccess: () => chooseLanguage(language) });
  };
  return (
    <form key={me.version} className={styles.part} onSubmit={save}>
      <label>
        <span>{t("own.phone")}</span>
        <input name="phone" type="tel" autoComplete="tel" maxLength={60} defaultValue={me.phone ?? ""} />
      </label>
      <label>
        <span>{t("own.email")}</span>
        <input name="email" type="email" autoComplete="email" maxLength={254} defaultValue={me.email ?? ""} />
      </label>
      <label>
        <span>{t("own.language")}</span>
        <select name="language" defaultValue={me.language}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      <ProblemText error={error} />
      <p role="status" className={styles.proven}>
        {isSuccess ? t("own.saved") : null}
      </p>
      <button type="submit" className={styles.main} disabled={isPending || verdict !== null}>
        {t("own.save")}
      </button>
    </form>
  );
}
