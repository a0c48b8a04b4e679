import { useTranslation } from "react-i18next";
import { OwnAccount, SoundSwitch } from "@/kit/account/OwnAccount";
import { Page } from "@/kit/layout/Page";
import { useSound } from "@/kit/sound/board";

/** What people keep for themselves. */
export default function AccountPage() {
  const { t } = useTranslation("account");
  const [on, choose] = useSound();
  return (
    <Page title={t("kit:account.title")}>
      <OwnAccount sound={<SoundSwitch on={on} onChoose={choose} label={t("sound.board")} />} />
    </Page>
  );
}
