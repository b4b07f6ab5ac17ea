/**
 * Has the browser load what it knows of languages. Whoever first asks for it waits for all of it, up to a tenth of a
 * second: React Aria does so while its script begins, which is long enough without.
 */
export function warmLanguages(): void {
  Intl.DateTimeFormat.supportedLocalesOf(['en']);
  new Intl.Locale('en').maximize();
}
