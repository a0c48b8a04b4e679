import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { signOut, useSession } from "@/kit/auth/session";
import { chooseLanguage, LANGUAGES, useLanguage } from "@/kit/i18n/language";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { chooseTheme, THEMES, useThemeChoice } from "@/kit/theme/theme";
import { chooseRing, useRings } from "./ringing";
import styles from "./phone.module.css";
import sheet from "./sheet.module.css";

const LANGUAGE_NAMES = { "zh-CN": "中文", en: "English" } as const;

/** What people set for themselves, from the bottom of the screen. */
export function SettingsSheet({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const { t } = useTranslation("phone");
  const session = useSession();
  const postName = usePostName();
  if (session.status !== "signed-in") return null;
  return (
    <dialog ref={ref} className={sheet.sheet} aria-label={t("settings.title")} closedby="any">
      <h2>{session.person.name}</h2>
      <p className={styles.soft}>{session.person.roles.map(postName).join(" · ")}</p>
      <Choices />
      <Link
        className={sheet.wide}
        to={pathTo.phoneAccount()}
        onClick={(event) => event.currentTarget.closest("dialog")?.close()}
      >
        {t("kit:account.title")}
      </Link>
      <Link className={sheet.wide} to={pathTo.board()}>
        {t("settings.desktop")}
      </Link>
      <button type="button" className={sheet.wide} onClick={() => void signOut()}>
        {t("kit:signOut")}
      </button>
      <form method="dialog">
        <button type="submit" className={sheet.wide}>
          {t("settings.close")}
        </button>
      </form>
    </dialog>
  );
}

function Choices() {
  const { t } = useTranslation("phone");
  const language = useLanguage();
  const theme = useThemeChoice();
  const ring = useRings();
  return (
    <>
      <Choice
        label={t("settings.ring")}
        options={[true, false].map((on) => ({ value: String(on), text: t(on ? "settings.on" : "settings.off") }))}
        value={String(ring)}
        onChoose={(value) => chooseRing(value === "true")}
      />
      <Choice
        label={t("settings.language")}
        options={LANGUAGES.map((one) => ({ value: one, text: LANGUAGE_NAMES[one] }))}
        value={language}
        onChoose={chooseLanguage}
      />
      <Choice
        label={t("kit:theme.label")}
        options={THEMES.map((one) => ({ value: one, text: t(`kit:theme.${one}`) }))}
        value={theme}
        onChoose={chooseTheme}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <div className={sheet.choice} role="group" aria-label={label}>
      <span>{label}</span>
      <div>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.text}
          </button>
        ))}
      </div>
    </div>
  );
}
