import { neutral } from "@/kit/api/neutral";

/** What the token says of its holder. The services decide; this only spares people buttons that would be refused. */
export interface Person {
  id: string;
  name: string;
  roles: readonly string[];
  /** Null: every site. */
  siteIds: readonly string[] | null;
}

interface Claims {
  sub: string;
  name?: string;
  username?: string;
  roles?: string[];
  sites?: string[] | "*";
}

export function claimsOf(token: string): Person {
  const payload = token.split(".")[1] ?? "";
  const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  return {
    id: claims.sub,
    name: neutral(claims.name ?? claims.username ?? ""),
    roles: claims.roles ?? [],
    siteIds: claims.sites === "*" || claims.sites === undefined ? null : claims.sites,
  };
}
