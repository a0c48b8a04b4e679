import { Dropdown, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { signOut, useSession } from "@/kit/auth/session";
import { chooseLanguage, otherLanguage, useLanguage } from "@/kit/i18n/language";
import { openHelp } from "@/kit/keyboard/help";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { chooseTheme, THEMES, useThemeChoice } from "@/kit/theme/theme";
import styles from "./navigation.module.css";

const ICONS = { system: "auto", light: "sun", dark: "moon" } as const;

/** Who is signed in, and what they may set for themselves: language, theme, keys, leaving. */
export function PersonMenu() {
  const { t } = useTranslation("kit");
  const session = useSession();
  const choice = useThemeChoice();
  const language = useLanguage();
  const postName = usePostName();
  if (session.status !== "signed-in") return null;
  const items: MenuProps["items"] = [
    { key: "account", icon: menuIcon("person"), label: <Link to={pathTo.account()}>{t("account.title")}</Link> },
    { type: "divider" },
    {
      key: "theme",
      type: "group",
      label: t("theme.label"),
      children: THEMES.map((one) => ({
        key: one,
        icon: menuIcon(ICONS[one]),
        label: t(`theme.${one}`),
        extra: one === choice ? <Icon name="check" size={14} /> : null,
        onClick: () => chooseTheme(one),
      })),
    },
    { type: "divider" },
    {
      key: "language",
      icon: menuIcon("language"),
      label: <span lang={otherLanguage(language)}>{t("language.other")}</span>,
      onClick: () => chooseLanguage(otherLanguage(language)),
    },
    { key: "phone", icon: menuIcon("phone"), label: <Link to={pathTo.phone()}>{t("nav.phone")}</Link> },
    { key: "help", icon: menuIcon("help"), label: t("keys.title"), extra: "?", onClick: openHelp },
    { type: "divider" },
    { key: "out", icon: menuIcon("out"), label: t("signOut"), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={["click"]} placement="topRight">
      <button type="button" className={styles.person}>
        <Icon name="person" />
        <span>
          <strong>{session.person.name}</strong>
          <small>{session.person.roles.map(postName).join(" · ")}</small>
        </span>
        <em className="visually-hidden">{t("nav.person")}</em>
      </button>
    </Dropdown>
  );
}

function menuIcon(name: IconName) {
  return (
    <span className={styles.menuIcon}>
      <Icon name={name} size={16} />
    </span>
  );
}
