export interface SeriesRow {
  key: string;
  name: string | null;
  unit: string;
  kind: string;
}

/** Rows as a spreadsheet copies them: key, name, unit, kind, by tabs or commas; kinds by code or by name. */
export function rowsOf(text: string, kindOf: (name: string) => string): SeriesRow[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [key = "", name = "", unit = "", kind = ""] = line
        .split(line.includes("\t") ? "\t" : /[,，]/)
        .map((cell) => cell.trim());
      return { key, name: name === "" ? null : name, unit, kind: kindOf(kind) };
    });
}
