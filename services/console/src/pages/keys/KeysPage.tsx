import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { KeyItemRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import { FilterBar } from "./FilterBar";
import { HistoryDialog } from "./HistoryDialog";
import { KeyRow } from "./KeyRow";
import { RegisterDialog } from "./RegisterDialog";
import { useKeys } from "./data";
import { keyFiltersOf, narrowed } from "./filters";

const COLUMNS = ["item", "site", "home", "state", "holder"] as const;
type Open = { dialog: "new" } | { dialog: "change" | "history"; item: KeyItemRead };

/** Keys and equipment of the sites: what there is, who holds it, what is missing. */
export default function KeysPage() {
  const { t } = useTranslation("keys");
  const may = useMay();
  const { query, change, clear } = useAddress();
  const filters = keyFiltersOf(query);
  const list = useKeys(filters);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <MayButton
          type="primary"
          icon={<Icon name="plus" size={16} />}
          verdict={may("registerKey", {})}
          onClick={() => setOpen({ dialog: "new" })}
        >
          {t("register")}
        </MayButton>
      }
    >
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && items.length === 0 ? (
          <Empty title={t(narrowed(filters) ? "noMatch" : "empty")}>
            {narrowed(filters) ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {items.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
            {items.map((item) => (
              <KeyRow
                key={item.id}
                item={item}
                onChange={() => setOpen({ dialog: "change", item })}
                onHistory={() => setOpen({ dialog: "history", item })}
              />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {open?.dialog === "new" ? <RegisterDialog siteId={filters.site} onClose={close} /> : null}
      {open?.dialog === "change" ? (
        <RegisterDialog siteId={open.item.site_id} item={open.item} onClose={close} />
      ) : null}
      {open?.dialog === "history" ? <HistoryDialog item={open.item} onClose={close} /> : null}
    </Page>
  );
}
