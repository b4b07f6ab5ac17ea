const LONGEST = 60;

/** What a file of the page is called, without its ending: by what stands in the middle; safe in every file system. */
export function fileNameOf(label: string): string {
  const name = `ungraph ${label}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/[-.]+$/, '');
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 'ungraph'.length));
}
