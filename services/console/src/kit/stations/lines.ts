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

/**
 * One line that posts one reading of this moment when it is pasted as it is. The values stand in the quotes of the shell:
 * a key of a series has none, and neither has a key of a station.
 */
export function sendLine(system: System, { origin, apiKey, series, value }: Reading): string {
  const url = `${origin}/api/monitoring/v1/readings`;
  const before = `{"readings":[{"series":"${series}","at":"`;
  const after = `","value":${value}}]}`;
  if (system === "shell") {
    const body = `'${before}'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'${after}'`;
    return `curl -sS '${url}' -H 'Authorization: Bearer ${apiKey}' -H 'Content-Type: application/json' -d ${body}`;
  }
  // "s" is the sortable form in every culture; a pattern with ":" would take the culture's separator.
  const body = `('${before}' + (Get-Date).ToUniversalTime().ToString('s') + 'Z${after}')`;
  const headers = `@{Authorization='Bearer ${apiKey}'}`;
  return `Invoke-RestMethod -Method Post -Uri '${url}' -Headers ${headers} -ContentType 'application/json' -Body ${body}`;
}
