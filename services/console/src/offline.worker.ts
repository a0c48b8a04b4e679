import { cleanupOutdatedCaches, matchPrecache, precache, addRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

/**
 * The phone's pages without a network: its files are kept, what the services answer never is (`kept.ts` does that).
 * A new release waits until the old one is closed everywhere: what is open goes on with the files it began with.
 */
declare const __PHONE_FILES__: PrecacheEntry[];

const PHONE = /^\/m(\/|$)/;
/** A bad line is as good as none: whoever stands before a machine does not wait longer for a page that is here. */
const PATIENCE_MS = 4000;
/** What reads codes where the browser cannot: as large as all else together, so only phones that need it keep it. */
const READER = /^\/assets\/(?:reader\.worker|zxing_reader)-[\w-]+(\.js|\.wasm)$/;
const READER_CACHE = "farwatch-reader";

cleanupOutdatedCaches();
precache(__PHONE_FILES__);
addRoute({ cleanURLs: false, directoryIndex: "" });
registerRoute(new NavigationRoute(({ request }) => newest(request), { allowlist: [PHONE] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && READER.test(url.pathname),
  ({ request, url }) => keptReader(request, url),
);

/** As it is kept, else fetched and kept instead of the one of an earlier release: its name is that of its content. */
async function keptReader(request: Request, { pathname }: URL): Promise<Response> {
  const cache = await caches.open(READER_CACHE);
  const kept = await cache.match(pathname);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (!answer.ok) return answer;
  const ending = READER.exec(pathname)?.[1] ?? "";
  for (const before of await cache.keys())
    if (new URL(before.url).pathname.endsWith(ending)) await cache.delete(before);
  await cache.put(pathname, answer.clone());
  return answer;
}

/** The page as the server has it now, else as it was kept. */
async function newest(request: Request): Promise<Response> {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  if (answer?.ok) return answer;
  return (await matchPrecache("/index.html")) ?? answer ?? Response.error();
}
