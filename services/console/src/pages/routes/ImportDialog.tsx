import { useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { ImportSheet } from "@/kit/importing/ImportSheet";
import { ROUTES } from "@/kit/routes/data";
import { importCheckpoints, readCheckpointTemplate } from "./data";
import styles from "./routes.module.css";

const COLUMNS = ["name_zh", "name_en", "place", "min_min", "by_min"] as const;

/** Checkpoints of a route from a spreadsheet, as a further version. */
export function ImportDialog({ routeId, onClose }: { routeId: string; onClose: () => void }) {
  const { t } = useTranslation("routes");
  const cache = useQueryClient();
  const columns = Object.fromEntries(COLUMNS.map((one) => [one, t(`checkpoint.${one}`)]));
  return (
    <Modal open title={t("importing.title")} width={1120} footer={null} onCancel={onClose}>
      <div className={styles.stack}>
        <ImportSheet
          about={t("importing.about")}
          columns={columns}
          proceed={(count) => t("importing.proceed", { count })}
          template={{ name: t("importing.templateName"), read: readCheckpointTemplate }}
          send={(file, trial) => importCheckpoints(routeId, file, trial)}
          onImported={() => void cache.invalidateQueries({ queryKey: ROUTES })}
          done={<Button onClick={onClose}>{t("importing.close")}</Button>}
        />
      </div>
    </Modal>
  );
}
