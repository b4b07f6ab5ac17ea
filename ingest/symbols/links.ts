/** Hosts whose addresses end with a document's symbol. */
const SYMBOL_HOSTS = /^(?:(?:www\.)?undocs\.org|docs\.un\.org)$/i;
const LANGUAGE = /^(?:ar|zh|en|fr|ru|es|de)\//i;

/** The document symbol that a link leads to, as its address writes it; null for any other link. */
export function linkedSymbol(address: string): string | null {
  const trimmed = address.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !SYMBOL_HOSTS.test(url.hostname)) return null;
  const given =
    url.pathname === '/' ? (url.searchParams.get('symbol') ?? '') : decoded(url.pathname.slice(1));
  const symbol = given
    .replace(LANGUAGE, '')
    .replaceAll(/\s+/g, '')
    // Where the document is printed, and no part of its symbol.
    .replace(/\(supp\)$/i, '')
    .replace(/[/.,;]+$/, '');
  return /^[A-Za-z][\w.-]*\/\S/.test(symbol) ? symbol : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
