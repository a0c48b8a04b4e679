import type { AuditEntry, Service } from "./services";

export interface Line extends AuditEntry {
  service: Service;
}

/** How far each log has been read: what is read and not shown yet, and where to go on; `null`: it ends there. */
export type Reading = readonly { service: Service; left: readonly Line[]; cursor: string | null | undefined }[];

type Ask = (
  service: Service,
  cursor: string | undefined,
) => Promise<{ items: AuditEntry[]; next_cursor: string | null }>;

/** The next lines of several logs as one, newest first: a log is asked for more before it could be missing. */
export async function nextLines(
  reading: Reading,
  most: number,
  ask: Ask,
): Promise<{ lines: Line[]; reading: Reading }> {
  const logs = reading.map((log) => ({ ...log, left: [...log.left] }));
  const lines: Line[] = [];
  while (lines.length < most) {
    const empty = logs.filter(({ left, cursor }) => left.length === 0 && cursor !== null);
    await Promise.all(
      empty.map(async (log) => {
        const page = await ask(log.service, log.cursor ?? undefined);
        log.left = page.items.map((entry) => ({ ...entry, service: log.service }));
        log.cursor = page.next_cursor;
      }),
    );
    const newest = logs
      .filter(({ left }) => left.length > 0)
      .toSorted((a, b) => timeOf(b.left[0]) - timeOf(a.left[0]))[0];
    const line = newest?.left.shift();
    if (line === undefined) break;
    lines.push(line);
  }
  return { lines, reading: logs };
}

/** Whether all of it has been shown. */
export function atEnd(reading: Reading): boolean {
  return reading.every(({ left, cursor }) => left.length === 0 && cursor === null);
}

function timeOf(line: Line | undefined): number {
  return line === undefined ? 0 : Date.parse(line.at);
}
