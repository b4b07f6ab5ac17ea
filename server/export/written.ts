/** Joins what a format writes for each of a page's rows, so that parts are some kilobytes long. */
export async function* written<Item>(
  pages: AsyncIterable<readonly Item[]>,
  line: (item: Item) => string,
): AsyncGenerator<string> {
  for await (const page of pages) {
    const part = page.map(line).join('');
    if (part !== '') yield part;
  }
}
