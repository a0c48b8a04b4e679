/** What is in the way of scanning, as people can do something about it. */
export type Trouble = "refused" | "noCamera" | "busy" | "dark" | "noReader";

const OF_THE_CAMERA: Readonly<Record<string, Trouble>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "noCamera",
  OverconstrainedError: "noCamera",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** What an error comes to: the browser names those of the camera, all others are of what reads. */
export function troubleWith(error: unknown): Trouble {
  return (error instanceof Error ? OF_THE_CAMERA[error.name] : undefined) ?? "noReader";
}
