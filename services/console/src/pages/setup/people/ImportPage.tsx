import { Alert, Button } from "antd";
import { useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Refusal } from "@/kit/states/Refusal";
import { save } from "@/kit/download/save";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ImportPreview } from "./ImportPreview";
import { readTemplate, useImport } from "./data";
import styles from "../setup.module.css";

const TYPES = ".xlsx,.csv,text/csv";

/** People from a spreadsheet: choose a file, see what it would do and what is wrong in which cell, then import it. */
export default function ImportPage() {
  const { t } = useTranslation("setup-people");
  const [file, setFile] = useState<File | null>(null);
  const trial = useImport();
  const real = useImport();
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const chosen = event.target.files?.[0] ?? null;
    event.target.value = ""; // the same file, mended, is chosen again
    real.reset();
    setFile(chosen);
    if (chosen) trial.mutate({ file: chosen, trial: true });
  };
  const report = real.data ?? trial.data;
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
      <Panel title={t("importing.choose")} actions={<Template />}>
        <div className={styles.chooser}>
          <p>{t("importing.about")}</p>
          <label className={styles.file}>
            <Icon name="up" size={16} />
            <span>{t(file ? "importing.another" : "importing.file")}</span>
            <input type="file" accept={TYPES} onChange={choose} />
          </label>
          {file ? <strong>{file.name}</strong> : null}
        </div>
      </Panel>
      {trial.isPending ? <Loading rows={4} /> : null}
      {trial.error ? <Alert type="error" showIcon title={<Refusal error={trial.error} />} /> : null}
      {real.error ? <Alert type="error" showIcon title={<Refusal error={real.error} brief />} /> : null}
      {report && file && !trial.isPending ? (
        <ImportPreview report={report} busy={real.isPending} onImport={() => real.mutate({ file, trial: false })} />
      ) : null}
    </Page>
  );
}

function Template() {
  const { t } = useTranslation("setup-people");
  const sayFailure = useSayFailure();
  const fetchIt = (): void => void readTemplate().then((file) => save(t("importing.templateName"), file), sayFailure);
  return (
    <Button size="small" icon={<Icon name="download" size={15} />} onClick={fetchIt}>
      {t("importing.template")}
    </Button>
  );
}
