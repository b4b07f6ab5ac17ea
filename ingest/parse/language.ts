/** What the other languages of the United Nations, and German, call little words that English does not have. */
const WORDS: Readonly<Record<string, RegExp>> = {
  English: /\b(?:the|of|and|by|its|with|from|which|to)\b/gi,
  French: /(?<!\p{L})(?:(?:la|les|des|du|et|dans|sur|aux?|une|pour|avec|qui|ses)(?!\p{L})|[ld]['’]\p{L})/giu,
  Spanish: /(?<!\p{L})(?:el|la|los|las|del|y|en|por|para|con|una|sus|al)(?!\p{L})/giu,
  German: /(?<!\p{L})(?:der|die|und|den|dem|des|von|zur|zum|mit|auf|eine[rnms]?)(?!\p{L})/giu,
};

/** The official languages that are written in other letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Russian: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Chinese: /\p{Script=Han}/gu,
};

/** How an organ begins to speak: in a short excerpt this alone tells the language. */
const SPEAKERS: Readonly<Record<string, RegExp>> = {
  French:
    /^[^\S\n]*(?:L['’]Assemblée générale|Le Conseil (?:de sécurité|économique et social|des droits de l['’]homme))(?!\p{L})/mu,
  Spanish:
    /^[^\S\n]*(?:La Asamblea General|El Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos))(?!\p{L})/mu,
  Russian:
    /^[^\S\n]*(?:Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека)(?!\p{L})/mu,
  Arabic:
    /^[^\S\n]*(?:إن )?(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان)(?!\p{L})/mu,
  Chinese: /^[^\S\n]*(?:大会|安全理事会|经济及社会理事会|人权理事会)[，,]/mu,
};

/** English shows in its first lines, behind cover and masthead. */
const FIRST = 4_000;
const ENOUGH_ENGLISH = 8;
/** Further than this nobody looks. */
const MOST = 50_000;
/** So few words or letters of another language are names. */
const FEW = 6;
/** A text in two languages, side by side or one after the other, is read for its English. */
const CLEARLY = 3;

/**
 * The language of a text that is clearly not in English; null for all others, those in two languages, too
 * short or hardly to be read among them.
 */
export function foreignLanguageOf(text: string): string | null {
  const first = text.slice(0, FIRST);
  // Mostly this is all that is asked.
  let articles = 0;
  for (let at = first.indexOf(' the '); at >= 0; at = first.indexOf(' the ', at + 1))
    if (++articles === ENOUGH_ENGLISH) return null;
  if (countOf(/\bthe\b/gi, first) >= ENOUGH_ENGLISH) return null;
  const read = text.slice(0, MOST);
  const { English, ...others } = WORDS;
  const english = English ? countOf(English, read) : 0;
  const letters = countOf(/[a-z]/gi, read);
  for (const [language, script] of Object.entries(SCRIPTS)) {
    const few = speaks(language, first) ? FEW : 10 * FEW;
    if (countOf(script, read) > Math.max(few, CLEARLY * letters)) return language;
  }
  let found: { readonly language: string; readonly count: number } | null = null;
  for (const [language, words] of Object.entries(others)) {
    const count = countOf(words, read) + (speaks(language, first) ? FEW : 0);
    if (count > FEW && count > CLEARLY * english && count > (found?.count ?? 0)) found = { language, count };
  }
  return found && found.language;
}

const speaks = (language: string, text: string): boolean => SPEAKERS[language]?.test(text) ?? false;

function countOf(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
