/** The language a person chose on this machine. Nothing else is remembered outside workbooks, and this leaves the machine no more than they do. */
import type { Language } from '../../../core/messages/language';

const KEY = 'soatbieu.language';

/** @param usual where nobody chose, or the browser remembers nothing */
export function rememberedLanguage(usual: Language): Language {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'vi' || chosen === 'en' ? chosen : usual;
  } catch {
    return usual;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that forbids it: the choice holds while the page is open.
  }
}
