import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { Problem } from "@/kit/api/problem";
import type { ChecklistBody, ChecklistRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Panel } from "@/kit/layout/Page";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import { GeneralFields } from "./GeneralFields";
import { ItemList } from "./ItemList";
import { Preview } from "./Preview";
import { useRoutesOf, useSaveChecklist } from "./data";
import { bodyOf, fits, sent, type Kept } from "./draft";
import styles from "./checklists.module.css";

/** What the checklist says, as it is edited: kept until it is saved as a further version; beside it the phone. */
export function Editor({ checklist }: { checklist: ChecklistRead }) {
  const { t } = useTranslation("checklists");
  const message = useMessage();
  const stored = bodyOf(checklist);
  const [kept, keep] = useDraft<Kept | null>("checklist", null);
  const [at, show] = useState<string | null>(null);
  const saving = useSaveChecklist(checklist.id);
  const verdict = useMay()("changeChecklist", { checklist });
  const body = kept?.body ?? stored;
  const routes = useRoutesOf(checklist.site_id ?? null);
  const route = routes.find(({ id }) => id === body.route_id);
  const changed = kept !== null;
  const overtaken = kept !== null && kept.base !== checklist.version && !saving.isPending;
  const discard = (): void => {
    saving.reset();
    keep(null);
  };
  const change = (part: Partial<ChecklistBody>): void => {
    saving.reset();
    const next = { ...body, ...part };
    if (JSON.stringify(next) === JSON.stringify(stored) && !overtaken) discard();
    else keep({ base: kept?.base ?? checklist.version, body: next });
  };
  const save = (version: number): void =>
    saving.mutate(
      { version, body: sent(body) },
      {
        onSuccess: () => {
          discard();
          void message.success(t("saved"));
        },
      },
    );
  const conflict = saving.error instanceof Problem && saving.error.status === 412;
  return (
    <div className={styles.columns}>
      <div className={styles.editor}>
        {saving.isError && !conflict ? <Alert type="error" showIcon title={<Refusal error={saving.error} />} /> : null}
        {overtaken || conflict ? (
          <Alert
            type="warning"
            showIcon
            title={t("conflict.title", { version: checklist.version })}
            description={t("conflict.hint")}
            action={
              <div className={styles.ways}>
                <Button onClick={discard}>{t("conflict.theirs")}</Button>
                <Button danger disabled={!fits(body)} onClick={() => save(checklist.version)}>
                  {t("conflict.mine")}
                </Button>
              </div>
            }
          />
        ) : null}
        <Panel title={t("general")}>
          <GeneralFields body={body} routes={routes} disabled={verdict !== null} onChange={change} />
        </Panel>
        <Panel title={t("items", { count: body.items.length })}>
          <ItemList
            items={body.items}
            checkpoints={route?.checkpoints ?? []}
            disabled={verdict !== null}
            open={at}
            onOpen={show}
            onChange={(items) => change({ items })}
          />
        </Panel>
        <div className={styles.foot}>
          <Why verdict={verdict} />
          <MayButton
            verdict={verdict}
            dense
            type="primary"
            disabled={!changed || overtaken || !fits(body)}
            loading={saving.isPending}
            onClick={() => save(checklist.version)}
          >
            {t("save", { version: checklist.version + 1 })}
          </MayButton>
          <Button disabled={!changed || saving.isPending} onClick={discard}>
            {t("discard")}
          </Button>
          <span className={styles.soft} role="status">
            {changed ? t(fits(body) ? "unsaved" : "notYet") : ""}
          </span>
        </div>
      </div>
      <Preview items={body.items} at={at} onShow={show} />
    </div>
  );
}
