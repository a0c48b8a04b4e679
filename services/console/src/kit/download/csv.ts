/** What a spreadsheet would run as a formula; the wide signs of Chinese keyboards are the same to it. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** Rows as CSV for spreadsheets: UTF-8 with mark, CRLF, every cell quoted, no cell that starts a formula. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  const words = value === null ? "" : String(value);
  const safe = typeof value === "string" && FORMULA.test(words) ? `'${words}` : words;
  return `"${safe.replaceAll('"', '""')}"`;
}
