/** No list of the UN ranges over more; beyond that two numbers are two numbers. */
export const LONGEST_RANGE = 60;

/** "1833, 1834 and 1835" is three, "970-973" and "1 to 3" are all between too; what is no number stays as it is. */
export function listedNumbers(list: string): readonly string[] {
  const [first = '', ...more] = list.split(/(, and |, | and | to | ?- ?)/);
  const found = first === '' ? [] : [first];
  for (let at = 0; at + 1 < more.length; at += 2) {
    const [joint = '', member = ''] = more.slice(at, at + 2);
    const from = /-| to /.test(joint) ? Number(found.at(-1)) : Number.NaN;
    if (Number(member) - from < LONGEST_RANGE)
      for (let between = from + 1; between < Number(member); between++) found.push(String(between));
    if (member !== '') found.push(member);
  }
  return found;
}
