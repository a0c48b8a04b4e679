/** Where people paste the line: a shell of Linux or macOS, or PowerShell. */
export const SYSTEMS = ["shell", "powershell"] as const;
export type System = (typeof SYSTEMS)[number];

interface Reading {
  /** Where Farwatch is reached. */
  origin: string;
  apiKey: string;
  series: string;
  value: number;
}

const TYPE = "application/json; charset=utf-8";

/** One line that posts one reading of this moment when it is pasted as it is, whatever the values hold. */
export function sendLine(system: System, { origin, apiKey, series, value }: Reading): string {
  const url = `${origin}/api/monitoring/v1/readings`;
  const key = `Bearer ${apiKey}`;
  const before = `{"readings":[{"series":${JSON.stringify(series)},"at":"`;
  const after = `","value":${value}}]}`;
  return system === "shell" ? curl(url, key, before, after) : invokeRestMethod(url, key, before, after);
}

function curl(url: string, key: string, before: string, after: string): string {
  const word = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const body = `${word(before)}"$(date -u +%Y-%m-%dT%H:%M:%SZ)"${word(after)}`;
  return `curl -sS ${word(url)} -H ${word(`Authorization: ${key}`)} -H ${word(`Content-Type: ${TYPE}`)} -d ${body}`;
}

function invokeRestMethod(url: string, key: string, before: string, after: string): string {
  // PowerShell also ends a word at the quotes of typography. Without the charset Windows PowerShell sends Latin-1.
  const word = (text: string): string => `'${text.replaceAll(/['‘’‚‛]/g, "$&$&")}'`;
  // "s" is the sortable form in every culture; a pattern with ":" would take the culture's separator.
  const body = `(${word(before)} + (Get-Date).ToUniversalTime().ToString('s') + ${word(`Z${after}`)})`;
  const headers = `@{Authorization=${word(key)}}`;
  return `Invoke-RestMethod -Method Post -Uri ${word(url)} -Headers ${headers} -ContentType ${word(TYPE)} -Body ${body}`;
}
