import { useTranslation } from "react-i18next";
import { OwnAccount, SoundSwitch } from "@/kit/account/OwnAccount";
import { chooseRing, useRings } from "./ringing";

/** What people keep for themselves, on the phone. */
export default function AccountPage() {
  const { t } = useTranslation("account");
  const on = useRings();
  return (
    <>
      <h1>{t("kit:account.title")}</h1>
      <OwnAccount sound={<SoundSwitch on={on} onChoose={chooseRing} label={t("sound.phone")} />} />
    </>
  );
}
