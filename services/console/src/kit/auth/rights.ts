import { DUTY_CHIEF, HQ_WRITERS } from "@/kit/auth/roles";
import { useSession } from "@/kit/auth/session";

const RESPONDERS = [...HQ_WRITERS, DUTY_CHIEF, "site_staff"];

/** What the console offers to whom; the same tables as the services' access.py, which decide. */
const RIGHTS = {
  respond: RESPONDERS,
  configure: HQ_WRITERS,
  plan: [...HQ_WRITERS, DUTY_CHIEF],
  watch: HQ_WRITERS,
  testOthers: ["hq_admin", DUTY_CHIEF],
} as const satisfies Record<string, readonly string[]>;

type Right = keyof typeof RIGHTS;

/** Whether the signed-in person may. */
export function useMay(right: Right): boolean {
  const session = useSession();
  const allowed: readonly string[] = RIGHTS[right];
  return session.status === "signed-in" && session.person.roles.some((role) => allowed.includes(role));
}
