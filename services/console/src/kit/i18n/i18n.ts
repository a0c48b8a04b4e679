import i18next, { type BackendModule, type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";
import { language, onLanguage } from "@/kit/i18n/language";

const FILES = import.meta.glob<{ default: ResourceKey }>("../../locales/*/*.json");

/** One file per page and language, fetched with the page. */
const files: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (chosen, namespace, done) => {
    const load = FILES[`../../locales/${chosen}/${namespace}.json`];
    if (!load) done(new Error(`There is no locales/${chosen}/${namespace}.json`), null);
    else
      load().then(
        (file) => done(null, file.default),
        (error: unknown) => done(error as Error, null),
      );
  },
};

export async function startI18n(): Promise<void> {
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: language(),
      fallbackLng: false,
      load: "currentOnly",
      ns: ["kit", "dates"],
      defaultNS: "kit",
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  onLanguage(() => void i18next.changeLanguage(language()));
  i18next.on("languageChanged", tellDocument);
  tellDocument();
}

function tellDocument(): void {
  document.documentElement.lang = language();
}
