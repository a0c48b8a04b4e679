import { useMayRead } from "@/kit/access/useMay";
import { PAGES, type Page } from "@/pages/registry";

/** The pages of set-up that the person may open, in the order of the registry. */
export function useSetupPages(): Page[] {
  const mayRead = useMayRead();
  return PAGES.filter(({ inSetup, unlisted, reads }) => inSetup && !unlisted && mayRead(reads));
}
