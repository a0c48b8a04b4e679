import { useLanguage } from "@/kit/i18n/language";

/** What a service says in both languages. */
interface Bilingual {
  zh: string;
  en: string;
}

/** How to read it in the reader's language. */
export function useInLanguage(): (words: Bilingual) => string {
  const language = useLanguage();
  return (words) => (language === "en" ? words.en : words.zh);
}
