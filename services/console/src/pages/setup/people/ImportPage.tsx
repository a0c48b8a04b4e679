import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ImportSheet } from "@/kit/importing/ImportSheet";
import { Icon } from "@/kit/layout/Icon";
import { Page } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { importStaff, readTemplate } from "./data";
import styles from "../setup.module.css";

const COLUMNS = ["code", "name", "phone", "email", "roles", "sites", "language"] as const;

/** People from a spreadsheet. */
export default function ImportPage() {
  const { t } = useTranslation("setup-people");
  const cache = useQueryClient();
  return (
    <Page
      title={t("importing.title")}
      sub={
        <Link className={styles.back ?? ""} to={pathTo.setupPeople()}>
          <Icon name="back" size={15} />
          {t("title")}
        </Link>
      }
    >
      <ImportSheet
        about={t("importing.about")}
        columns={Object.fromEntries(COLUMNS.map((one) => [one, t(`importing.column.${one}`)]))}
        proceed={(count) => t("importing.proceed", { count })}
        template={{ name: t("importing.templateName"), read: readTemplate }}
        send={importStaff}
        onImported={() => void cache.invalidateQueries({ queryKey: ["staff"] })}
        done={<Link to={pathTo.setupPeople()}>{t("importing.toPeople")}</Link>}
      />
    </Page>
  );
}
