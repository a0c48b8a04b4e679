import { useQuery } from "@tanstack/react-query";
import { usePerson } from "@/kit/access/useMay";
import { onDutyQuery } from "@/kit/duty/onDuty";

/** Whether the signed-in person has the duty at the site now; undefined while that is not known: the service decides. */
export function useThere(siteId: string): boolean | undefined {
  const person = usePerson();
  const { data } = useQuery(onDutyQuery(siteId));
  return data?.people.some(({ staff_id }) => staff_id === person?.id);
}
