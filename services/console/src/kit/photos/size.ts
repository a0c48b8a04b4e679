import { uniqueKey } from "@/kit/api/uniqueKey";

/** A photo as it was taken here. */
export interface Taken {
  id: string;
  /** When (ISO), by this device. */
  at: string;
}

/** The longest side of a photo as it is sent: what the service keeps is no larger. */
const LONGEST = 2048;

/** The size of a picture that is no longer than `longest` on either side, and never larger than it is. */
export function sizeWithin(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A number for a photo, as the service writes it. */
export function photoId(): string {
  return uniqueKey().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
