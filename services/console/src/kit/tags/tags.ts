/** NFC tags of checkpoints, where the browser has Web NFC: each says what the QR code beside it says, as text. */

interface TagRecord {
  recordType: string;
  encoding?: string;
  data?: DataView;
}

/** What Web NFC gives (W3C Web NFC), as far as it is used here. */
interface TagDevice {
  onreading: ((event: { message: { records: readonly TagRecord[] } }) => void) | null;
  onreadingerror: (() => void) | null;
  scan: (options: { signal: AbortSignal }) => Promise<void>;
  write: (
    message: { records: { recordType: string; lang: string; data: string }[] },
    options: { overwrite: boolean; signal: AbortSignal },
  ) => Promise<void>;
}

type TagDeviceClass = new () => TagDevice;

/** Why a tag cannot be read or written, as people can do something about it. */
export type TagTrouble = "refused" | "noTags" | "off" | "unreadable";

const OF_THE_DEVICE: Readonly<Record<string, TagTrouble>> = {
  NotAllowedError: "refused",
  NotSupportedError: "noTags",
  NotReadableError: "off",
};

const known = (): TagDeviceClass | undefined =>
  (globalThis as typeof globalThis & { NDEFReader?: TagDeviceClass }).NDEFReader;

/** Whether this browser can read and write tags; that the phone can is known once it is asked to. */
export function canUseTags(): boolean {
  return known() !== undefined;
}

/** Say what each tag says that is held to the phone, until `signal`; `tell`: what is in the way. */
export async function readTags(
  signal: AbortSignal,
  onText: (text: string) => void,
  tell: (trouble: TagTrouble) => void,
): Promise<void> {
  const device = made();
  device.onreadingerror = () => tell("unreadable");
  device.onreading = ({ message }) => {
    const text = textIn(message.records);
    if (text === null) tell("unreadable");
    else onText(text);
  };
  await device.scan({ signal });
}

/** Write the text on the next tag that is held to the phone, instead of what it says. */
export async function writeTag(text: string, signal: AbortSignal): Promise<void> {
  await made().write({ records: [{ recordType: "text", lang: "en", data: text }] }, { overwrite: true, signal });
}

export function troubleWithTag(error: unknown): TagTrouble {
  return (error instanceof Error ? OF_THE_DEVICE[error.name] : undefined) ?? "unreadable";
}

/** The first text that is written on a tag. */
function textIn(records: readonly TagRecord[]): string | null {
  const found = records.find(({ recordType, data }) => recordType === "text" && data !== undefined);
  return found === undefined ? null : new TextDecoder(found.encoding).decode(found.data);
}

function made(): TagDevice {
  const Device = known();
  if (Device === undefined) throw new DOMException("", "NotSupportedError");
  return new Device();
}
