/** What kinds of files hold texts; an archive has another ending. */
const OF_TEXT = /\.(?:txt|text|docx?|pdf|x?html?)$/i;

/**
 * The path of an act in its file, as of a member in an archive: "vol.txt!43_1" for act 43/1.
 * @param name as ActInFile has it.
 */
export const pathOfAct = (file: string, name: string): string => `${file}!${name}`;

/** The file of an act by its path, "vol.txt" for "vol.txt!43_1"; null for what is no act of a file that is named as texts are. */
export function fileOfAct(path: string): string | null {
  const at = path.lastIndexOf('!');
  const file = path.slice(0, Math.max(0, at));
  return OF_TEXT.test(file) ? file : null;
}

/** Names for the acts of a file by their numbers, each another one: "43_1", "1325(2000)". */
export function namesOf(numbers: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return numbers.map((number) => {
    const name = number.replace(/\s+/g, '').replace(/[^\w().-]/g, '_');
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  });
}
