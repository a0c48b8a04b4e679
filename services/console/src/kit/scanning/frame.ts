import type { Picture } from "./decode";

/** Enough for a code that fills a quarter of the picture; more only takes longer. */
const WIDEST = 800;
/** Every so many pixels are asked how bright they are. */
const STRIDE = 16;
const DARK = 32;

/** The camera's picture of this moment; null: there is none yet. */
export function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video;
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  if (paint === null || video.readyState < 2 || videoWidth === 0) return null;
  const scale = Math.min(1, WIDEST / Math.max(videoWidth, videoHeight));
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  paint.drawImage(video, 0, 0, canvas.width, canvas.height);
  return paint.getImageData(0, 0, canvas.width, canvas.height);
}

/** Whether there is hardly any light in the picture: no code can be seen in it. */
export function isDark({ data }: Picture): boolean {
  let sum = 0;
  let count = 0;
  for (let at = 0; at + 2 < data.length; at += 4 * STRIDE) {
    sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    count += 1;
  }
  return sum < DARK * count;
}
