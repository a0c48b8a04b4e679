import { useSession } from "@/kit/auth/session";

const HQ_WRITERS = ["hq_admin", "hq_executive"];
const RESPONDERS = [...HQ_WRITERS, "duty_chief", "site_staff"];

/** What the console offers to whom; the same tables as the services' access.py, which decide. */
const RIGHTS = {
  respond: RESPONDERS,
  configure: HQ_WRITERS,
  plan: [...HQ_WRITERS, "duty_chief"],
  watch: [...HQ_WRITERS, "duty_chief"],
  administer: ["hq_admin"],
} as const;

export type Right = keyof typeof RIGHTS;

export function may(roles: readonly string[], right: Right): boolean {
  return roles.some((role) => (RIGHTS[right] as readonly string[]).includes(role));
}

export function useMay(right: Right): boolean {
  const session = useSession();
  return session.status === "signed-in" && may(session.person.roles, right);
}
