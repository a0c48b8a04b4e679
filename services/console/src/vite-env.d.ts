declare module "*.module.css" {
  const classes: Record<string, string>;
  export default classes;
}
declare module "*/compressed.mjs" {
  import type { Plugin } from "vite";
  export function compressed(): Plugin;
}
