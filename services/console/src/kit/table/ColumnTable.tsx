import type { ReactNode } from "react";
import table from "./table.module.css";

interface ColumnTableProps<Name extends string> {
  columns: readonly Name[];
  titleOf: (column: Name) => string;
  /** What the last column is for, where it holds buttons: said to screen readers only. */
  act?: string;
  children: ReactNode;
}

/** A list of things with columns; its rows are the children. */
export function ColumnTable<Name extends string>({ columns, titleOf, act, children }: ColumnTableProps<Name>) {
  return (
    <div className={table.wrap}>
      <table className={table.table}>
        <thead>
          <tr>
            {columns.map((one) => (
              <th key={one} scope="col">
                {titleOf(one)}
              </th>
            ))}
            {act === undefined ? null : (
              <th scope="col">
                <span className="visually-hidden">{act}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
