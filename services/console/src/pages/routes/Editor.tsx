import { Alert, Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import type { RouteBody, RouteRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { Refusal } from "@/kit/states/Refusal";
import { Field } from "@/kit/forms/Field";
import { CheckpointRows } from "./CheckpointRows";
import { useRouteVersions, useSaveRoute } from "./data";
import { bodyOf, fits, newCheckpoint, sent } from "./draft";
import styles from "./routes.module.css";

const ORDERS: readonly RouteBody["order"][] = ["in_order", "free"];

interface EditorProps {
  route: RouteRead;
  /** Importing makes a version of what is stored: what is not saved would be lost, and so is saved first. */
  onImport: () => void;
}

/** What the route says, until it is saved as a further version. */
export function Editor({ route, onImport }: EditorProps) {
  const { t } = useTranslation("routes");
  const may = useMay();
  const verdict = may("changeRoute", { site_id: route.site_id });
  const mayImport = may("importCheckpoints", { site_id: route.site_id });
  const [body, setBody] = useState(() => bodyOf(route));
  const saving = useSaveRoute(route);
  const earlier = useRouteVersions(route).data?.flatMap(({ content }) => content.checkpoints);
  const disabled = verdict !== null;
  const unchanged = JSON.stringify(body) === JSON.stringify(bodyOf(route));
  const change = (part: Partial<RouteBody>): void => setBody({ ...body, ...part });
  const { checkpoints } = body;
  return (
    <Panel title={t("checkpointsTitle", { count: checkpoints.length })}>
      <div className={styles.fields}>
        {(["name_zh", "name_en"] as const).map((name) => (
          <Field key={name} label={t(`field.${name}`)}>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={body[name]}
                disabled={disabled}
                onChange={({ target }) => change({ [name]: target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t("column.order")}>
          {(id) => (
            <Select
              id={id}
              value={body.order}
              disabled={disabled}
              options={ORDERS.map((one) => ({ value: one, label: t(`order.${one}`) }))}
              onChange={(order) => change({ order })}
            />
          )}
        </Field>
        <Checkbox
          checked={body.active}
          disabled={disabled}
          onChange={({ target }) => change({ active: target.checked })}
        >
          {t("field.active")}
        </Checkbox>
      </div>
      <CheckpointRows
        checkpoints={checkpoints}
        disabled={disabled}
        onChange={(next) => change({ checkpoints: next })}
      />
      {saving.isError ? <Alert type="error" showIcon title={<Refusal error={saving.error} />} /> : null}
      <div className={styles.foot}>
        <Button
          disabled={disabled || checkpoints.length >= 60 || earlier === undefined}
          onClick={() => change({ checkpoints: [...checkpoints, newCheckpoint([...(earlier ?? []), ...checkpoints])] })}
        >
          {t("addCheckpoint")}
        </Button>
        <MayButton verdict={mayImport} dense disabled={!unchanged} onClick={onImport}>
          {t("importing.button")}
        </MayButton>
        <MayButton
          verdict={verdict}
          dense
          type="primary"
          disabled={unchanged || !fits(body)}
          loading={saving.isPending}
          onClick={() => saving.mutate(sent(body))}
        >
          {t("save", { version: route.version + 1 })}
        </MayButton>
        <Why verdict={verdict} />
        <span className={styles.soft} role="status">
          {!fits(body) ? t("notYet") : unchanged ? "" : t("importing.unsaved")}
        </span>
      </div>
    </Panel>
  );
}
