/** Where official texts are asked for, and how politely. */
export interface FetchSettings {
  /** Address of one document: {symbol}, {language} and {type} are put in. */
  readonly documentUrl: string;
  /** Address of the list of a repository's files, as GitHub's API gives it: {repository}. */
  readonly listUrl: string;
  /** Address of one file of a repository: {repository} and {path}. */
  readonly fileUrl: string;
  /** Hosts (with their port, where it is not the usual one) that may be asked, redirects included. */
  readonly hosts: ReadonlySet<string>;
  /** Milliseconds between the end of one request and the next. */
  readonly delay: number;
  /** Milliseconds for one request, from its first word to the last byte of the answer. */
  readonly timeout: number;
  /** Bytes of one answer. */
  readonly maxBytes: number;
  /** Tries of one request, the first included. */
  readonly tries: number;
}

/** What the UN's document service and GitHub, where the UN publishes its mark-up, look like. */
const DOCUMENT_URL = 'https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={type}';
const LIST_URL = 'https://api.github.com/repos/{repository}/git/trees/HEAD?recursive=1';
const FILE_URL = 'https://raw.githubusercontent.com/{repository}/HEAD/{path}';
/** Hosts to which the document service is known to send one on. */
const OTHER_HOSTS = ['docs.un.org', 'undocs.org', 'daccess-ods.un.org', 'digitallibrary.un.org'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of the environment that change them; docs/fetch.md has the table. */
export const FETCH_VARIABLES = [
  'UNGRAPH_FETCH_URL',
  'UNGRAPH_FETCH_LIST_URL',
  'UNGRAPH_FETCH_FILE_URL',
  'UNGRAPH_FETCH_HOSTS',
] as const;

/** A variable of the environment that cannot be used; the message names it. */
class FetchSettingError extends Error {
  override readonly name = 'FetchSettingError';
  readonly exitStatus = 1;
}

/**
 * The settings that the environment gives.
 * @throws {FetchSettingError} for an address that is none, or lacks what must be put in.
 */
export function fetchSettings(environment: Environment): FetchSettings {
  const documentUrl = address(environment, 'UNGRAPH_FETCH_URL', DOCUMENT_URL, ['symbol']);
  const listUrl = address(environment, 'UNGRAPH_FETCH_LIST_URL', LIST_URL, ['repository']);
  const fileUrl = address(environment, 'UNGRAPH_FETCH_FILE_URL', FILE_URL, ['repository', 'path']);
  const given = environment['UNGRAPH_FETCH_HOSTS'];
  const others = given ? given.split(',').map((host) => host.trim().toLowerCase()) : OTHER_HOSTS;
  return {
    documentUrl,
    listUrl,
    fileUrl,
    hosts: new Set([documentUrl, listUrl, fileUrl].map((url) => new URL(url).host).concat(others)),
    delay: 1000,
    timeout: 60_000,
    maxBytes: 64 * 1024 * 1024,
    tries: 5,
  };
}

function address(
  environment: Environment,
  name: (typeof FETCH_VARIABLES)[number],
  byDefault: string,
  parts: readonly string[],
): string {
  const url = environment[name]?.trim() || byDefault;
  const missing = parts.find((part) => !url.includes(`{${part}}`));
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new FetchSettingError(`${name} is "${url}"; it must be an address that begins with https://.`);
  if (missing) throw new FetchSettingError(`${name} is "${url}"; {${missing}} must stand in it.`);
  return url;
}

/** An address with its parts put in; strokes of paths and symbols stay. */
export function fillIn(url: string, parts: Readonly<Record<string, string>>): string {
  return url.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const part = parts[name];
    return part === undefined ? whole : encodeURIComponent(part).replaceAll('%2F', '/');
  });
}
