declare module "*.module.css" {
  const classes: Record<string, string>;
  export default classes;
}
declare module "*/compressed.mjs" {
  import type { Plugin } from "vite";
  export function compressed(): Plugin;
}
declare module "*/offline.mjs" {
  import type { Plugin } from "vite";
  export function offline(): Plugin;
}

interface ImportMetaEnv {
  /** What the services' answers look like: a hash of their schemas. */
  readonly API_SHAPE: string;
}
