import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page, Panel } from "@/kit/layout/Page";
import { useSetupPages } from "./pages";
import styles from "./setup.module.css";

/** What a company sets up, and where. */
export default function SetupPage() {
  const { t } = useTranslation("setup");
  return (
    <Page title={t("title")} sub={t("sub")}>
      <Panel>
        <ul className={styles.places}>
          {useSetupPages().map(({ name, path }) => (
            <li key={name}>
              <Link to={path}>{t(`page.${name}`)}</Link>
              <p>{t(`hint.${name}`)}</p>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}
