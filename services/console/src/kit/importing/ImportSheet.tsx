import { useMutation } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState, type ChangeEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ImportReport } from "@/kit/api/types";
import { save } from "@/kit/download/save";
import { Icon } from "@/kit/layout/Icon";
import { Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Refusal } from "@/kit/states/Refusal";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { ImportPreview } from "./ImportPreview";
import styles from "./importing.module.css";

const TYPES = ".xlsx,.csv,text/csv";

interface ImportSheetProps {
  /** What the list is, and what happens to it. */
  about: string;
  /** The columns of the list, and what each is called. */
  columns: Record<string, string>;
  /** What the button says that imports so many of them. */
  proceed: (count: number) => string;
  template: { name: string; read: () => Promise<Blob> };
  send: (file: File, trial: boolean) => Promise<ImportReport>;
  onImported: () => void;
  done: ReactNode;
}

/** A list from a spreadsheet: choose a file, see what it would do and what is wrong in which cell, then import it. */
export function ImportSheet({ about, columns, proceed, template, send, onImported, done }: ImportSheetProps) {
  const { t } = useTranslation("importing");
  const [file, setFile] = useState<File | null>(null);
  const trial = useMutation({ mutationFn: (chosen: File) => send(chosen, true) });
  const real = useMutation({ mutationFn: (chosen: File) => send(chosen, false), onSuccess: onImported });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const chosen = event.target.files?.[0] ?? null;
    event.target.value = ""; // the same file, mended, is chosen again
    real.reset();
    setFile(chosen);
    if (chosen) trial.mutate(chosen);
  };
  const report = real.data ?? trial.data;
  return (
    <>
      <Panel title={t("choose")} actions={<Template {...template} />}>
        <div className={styles.chooser}>
          <p>{about}</p>
          <label className={styles.file}>
            <Icon name="up" size={16} />
            <span>{t(file ? "another" : "file")}</span>
            <input type="file" accept={TYPES} onChange={choose} />
          </label>
          {file ? <strong>{file.name}</strong> : null}
        </div>
      </Panel>
      {trial.isPending ? <Loading rows={4} /> : null}
      {trial.error ? <Alert type="error" showIcon title={<Refusal error={trial.error} />} /> : null}
      {real.error ? <Alert type="error" showIcon title={<Refusal error={real.error} brief />} /> : null}
      {report && file && !trial.isPending ? (
        <ImportPreview
          report={report}
          columns={columns}
          proceed={proceed}
          busy={real.isPending}
          onImport={() => real.mutate(file)}
          done={done}
        />
      ) : null}
    </>
  );
}

function Template({ name, read }: ImportSheetProps["template"]) {
  const { t } = useTranslation("importing");
  const sayFailure = useSayFailure();
  const fetchIt = (): void => void read().then((file) => save(name, file), sayFailure);
  return (
    <Button size="small" icon={<Icon name="download" size={15} />} onClick={fetchIt}>
      {t("template")}
    </Button>
  );
}
