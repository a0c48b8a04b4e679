import { Button } from "antd";
import table from "./table.module.css";

interface MoreRowsProps {
  /** A list that comes page by page (`useInfiniteQuery`). */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  label: string;
}

/** The button below a list that goes on; nothing where it ends. */
export function MoreRows({ query, label }: MoreRowsProps) {
  if (!query.hasNextPage) return null;
  return (
    <div className={table.more}>
      <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {label}
      </Button>
    </div>
  );
}
