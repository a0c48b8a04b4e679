import { usePerson } from "@/kit/access/useMay";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { useSituation } from "@/kit/leader/situation";
import { useMyPost } from "./myPost";

/** The site at which I am, could lead, and nobody commands; null where there is none. */
export function useVacant(): string | null {
  const { siteId } = useMyPost();
  const mayLead = usePerson()?.roles.includes(DUTY_CHIEF) ?? false;
  const { data } = useSituation(mayLead ? siteId : null);
  return data?.command === null ? siteId : null;
}
