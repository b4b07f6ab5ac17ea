import { basename, resolve, sep } from 'node:path';
/** What tells of an input where it came from (see find-inputs.ts). */
interface Named {
  readonly path: string;
  readonly file: string;
}

/** What was found at one of the paths given. */
export interface Group<Input extends Named> {
  readonly given: string;
  readonly inputs: readonly Input[];
}

/**
 * All inputs, with paths that tell them apart: a path is relative to the folder given, and where two of these have a file of one
 * path, the folder's name stands before all paths of both ("a/x.txt", "b/x.txt"), or, where both have one name, the folder as given.
 */
export function toldApart<Input extends Named>(groups: readonly Group<Input>[]): readonly Input[] {
  if (groups.length < 2) return groups.flatMap(({ inputs }) => inputs);
  const first = new Map<string, Group<Input>>();
  const alike = new Set<Group<Input>>();
  for (const group of groups)
    for (const { path } of group.inputs) {
      const other = first.get(path);
      if (!other) first.set(path, group);
      else if (other.given !== group.given) alike.add(other).add(group);
    }
  const names = new Set([...alike].filter(isFolder).map(nameOf));
  const areNamesEnough = names.size === new Set([...alike].filter(isFolder).map(({ given }) => given)).size;
  return groups.flatMap((group) => {
    if (!alike.has(group) || !isFolder(group)) return group.inputs;
    const name = areNamesEnough ? nameOf(group) : group.given.split(sep).join('/').replace(/\/+$/, '');
    return group.inputs.map((input) => ({ ...input, path: `${name}/${input.path}` }));
  });
}

const nameOf = ({ given }: Group<Named>): string => basename(resolve(given));

/** What is given itself has the path as given, and names itself. */
const isFolder = ({ given, inputs }: Group<Named>): boolean => inputs.some(({ file }) => file !== given);
