/**
 * The text with markers that stand in lines of their own below a word processor's field, "(“the Convention”),", "0F", "1", at
 * the end of the line above; as long as the text.
 */
export function withMarkersBeside(text: string): string {
  // Fields are counted from nought.
  if (!text.includes('\n0F\n')) return text;
  return text.replace(/\n\d{1,2}F\n(?=\d{1,3}\n)/g, (field) => ' '.repeat(field.length));
}
