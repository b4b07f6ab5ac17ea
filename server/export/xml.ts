/** Characters that XML 1.0 does not have, lone halves of pairs among them. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A value as it stands in an XML attribute or element. */
export function xml(value: string | number | boolean): string {
  return String(value)
    .replace(notInXml, '\u{FFFD}')
    .replace(/[&<>"'\t\n\r]/g, (character) => entity[character] ?? character);
}
