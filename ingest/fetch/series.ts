import { z } from 'zod';
import type { Wanted } from './bring.ts';
import { FetchError } from './errors.ts';
import type { PoliteClient } from './polite-client.ts';
import { fillIn, type FetchSettings } from './settings.ts';

/** A set of texts that the UN publishes as Akoma Ntoso, in a repository of its own. */
export interface Series {
  readonly repository: string;
  /** The texts in English. */
  readonly folder: string;
  /** What the UN's list says of the same texts: votes, subjects, sponsors. */
  readonly list: string | null;
}

/** A name, such as ga-78, or OWNER/REPOSITORY:FOLDER for a set that has none; null for neither. */
export function seriesOf(name: string): Series | null {
  const session = /^ga-(\d{1,3})$/.exec(name)?.[1];
  if (session !== undefined)
    return {
      repository: 'UNxml/GAresolutions',
      folder: `${session}session/English/`,
      list: `data_extract/${session}.json`,
    };
  const [, repository, folder = ''] = /^([\w-]+\/[\w.-]+):([^:]*)$/.exec(name) ?? [];
  return repository === undefined ? null : { repository, folder: folder.replace(/\/*$/, '/'), list: null };
}

/** What GitHub says of a repository's files. */
const Tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean().optional(),
});

/**
 * The files of a series, by asking for the repository's list.
 * @throws {FetchError} when the list cannot be had, is none, or has nothing of this series.
 */
export async function filesOf(
  series: Series,
  client: PoliteClient,
  settings: Pick<FetchSettings, 'listUrl' | 'fileUrl'>,
): Promise<readonly Wanted[]> {
  const { repository, folder, list } = series;
  const url = fillIn(settings.listUrl, { repository });
  const tree = treeOf(await client.get(url));
  const paths = tree
    .filter(({ path, type }) => type === 'blob' && (path === list || isIn(folder, path)))
    .map(({ path }) => path)
    .sort();
  if (!paths.some((path) => isIn(folder, path)))
    throw new FetchError('not-published', `has no texts in ${folder}`);
  return paths.map((path) => ({
    name: `${repository}/${path.replace(/\.(?:xml|json)$/, '')}`,
    urls: [fillIn(settings.fileUrl, { repository, path })],
    ...(path === list && { isList: true }),
  }));
}

/** Directly in the folder: a set in English does not mean the other languages below it. */
const isIn = (folder: string, path: string): boolean =>
  path.startsWith(folder) && /^[^/]+\.xml$/.test(path.slice(folder.length));

function treeOf(bytes: Uint8Array): z.infer<typeof Tree>['tree'] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new FetchError('no-document', 'gave no list of its files', { cause: error });
  }
  const parsed = Tree.safeParse(value);
  if (!parsed.success) throw new FetchError('no-document', 'gave a list of its files of another form');
  if (parsed.data.truncated) throw new FetchError('refused', 'has too many files for one list');
  return parsed.data.tree;
}
