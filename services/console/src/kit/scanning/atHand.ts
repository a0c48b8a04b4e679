import { openReader } from "./reader";

/** Have what reads codes on this phone before it is asked for: at a checkpoint there may be no network. */
export default async function haveReader(): Promise<void> {
  (await openReader()).close();
}
