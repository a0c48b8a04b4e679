/** Where the reader's hand is: what lies under it does not move by itself. Rows say their incident by `data-row`. */

/** The incident of the row under the pointer, or with the focus in it. */
export function rowUnderHand(): string | null {
  const row = document.querySelector<HTMLElement>("[data-row]:hover, [data-row]:focus-within");
  return row?.dataset.row ?? null;
}

/** Whether somebody may be about to press a button of a row. */
export function handOnAction(): boolean {
  return document.querySelector("[data-actions]:hover") !== null;
}
