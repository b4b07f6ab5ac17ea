import { z } from 'zod';
import { FETCH_VARIABLES } from '../ingest/fetch/settings.ts';
import { ServerStartError } from './errors.ts';
import { CACHE_MEGABYTES, MAX_COST, RATE_LIMIT, STATEMENT_TIMEOUT_MS } from './limits/constants.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One variable of the environment; the table in docs/configuration.md has the same rows. */
interface Setting<Schema extends z.ZodType> {
  readonly name: string;
  /** What it is for, for people; Markdown. */
  readonly description: string;
  /** As the table says it. */
  readonly default: string;
  readonly schema: Schema;
}

const setting = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  byDefault: string,
  description: string,
): Setting<Schema> => ({ name, schema, default: byDefault, description });

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `It must be a whole number from ${least} to ${most}.`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `It must be from ${least} to ${most}.`);

const yesOrNo = z
  .string()
  .transform((word) => word.toLowerCase())
  .pipe(z.enum(['true', 'false', '1', '0', 'yes', 'no'], 'It must be true or false.'))
  .transform((word) => ['true', '1', 'yes'].includes(word));

const origins = z
  .string()
  .transform((text) => text.split(',').map((word) => word.trim()))
  .refine(
    (words) => words.every((word) => URL.canParse(word) && new URL(word).origin === word),
    'It must be origins such as https://example.org, separated by commas: no path, no final slash, no *.',
  );

const sites = z.union([z.literal('*').transform(() => ['*']), origins], {
  error: 'It must be * or origins such as https://example.org, separated by commas.',
});

const hosts = z
  .string()
  .transform((text) => text.split(',').map((word) => word.trim().toLowerCase()))
  .refine(
    (words) =>
      words.every(
        (word) =>
          !word.includes('*') &&
          URL.canParse(`http://${word}/`) &&
          new URL(`http://${word}/`).hostname === word,
      ),
    'It must be names of hosts such as ungraph.example.org, separated by commas: no https://, no port, no *.',
  );

const SETTINGS = {
  host: setting('HOST', z.string(), '127.0.0.1', 'Address to listen on; the option `--host` goes before it'),
  port: setting(
    'PORT',
    wholeNumber(0, 65_535),
    '4000',
    'Port to listen on, 0 for a free one; the option `--port` goes before it',
  ),
  logLevel: setting(
    'UNGRAPH_LOG',
    z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'It must be silent, error, warn, info or debug.'),
    'error',
    'What is written to standard error, as lines of JSON: `info` is one line for each request',
  ),
  introspection: setting(
    'UNGRAPH_INTROSPECTION',
    yesOrNo,
    'true',
    'Whether the schema may be asked for by GraphQL; GraphiQL needs it',
  ),
  rateLimit: setting(
    'UNGRAPH_RATE_LIMIT',
    wholeNumber(0, 999_999_999),
    `0 when only this machine can connect, else ${RATE_LIMIT}`,
    'Requests to `/graphql` and `/export` that one client may make in a minute; 0: any number',
  ),
  trustProxy: setting(
    'UNGRAPH_TRUST_PROXY',
    wholeNumber(0, 10),
    '0',
    'Proxies in front of the server: so many entries of `X-Forwarded-For` are believed, from the end',
  ),
  origins: setting(
    'UNGRAPH_ORIGINS',
    origins,
    'none',
    'Other sites whose pages may read the API (CORS), separated by commas: `https://example.org`',
  ),
  embed: setting(
    'UNGRAPH_EMBED',
    sites,
    'none',
    'Other sites that may show views in their own pages (`?embed`), separated by commas, or `*` for any',
  ),
  hosts: setting(
    'UNGRAPH_HOSTS',
    hosts,
    'any; none when only this machine can connect',
    'Names under which the server answers beside `localhost` and `127.0.0.1`, separated by commas: `ungraph.example.org`',
  ),
  maxCost: setting(
    'UNGRAPH_MAX_COST',
    wholeNumber(100, 100_000_000),
    String(MAX_COST),
    'Fields that one query may give in the worst case',
  ),
  timeoutMs: setting(
    'UNGRAPH_TIMEOUT_MS',
    wholeNumber(100, 600_000),
    String(STATEMENT_TIMEOUT_MS),
    'Milliseconds after which a statement in the store is given up',
  ),
  cacheMegabytes: setting(
    'UNGRAPH_CACHE_MB',
    wholeNumber(0, 100_000),
    String(CACHE_MEGABYTES),
    'Memory for answers that are kept until the graph changes; 0 keeps none',
  ),
  metrics: setting('UNGRAPH_METRICS', yesOrNo, 'true', 'Whether `/metrics` gives figures for Prometheus'),
} as const;

type Values = { readonly [Key in keyof typeof SETTINGS]?: z.infer<(typeof SETTINGS)[Key]['schema']> };

/** What the environment says; what it does not say is not there. */
export type Settings = Values;

/** The rows of the table in docs/configuration.md: `NAME`, default, what it is for. */
export const SETTING_ROWS: readonly (readonly [name: string, byDefault: string, description: string])[] =
  Object.values(SETTINGS).map(({ name, default: byDefault, description }) => [name, byDefault, description]);

/**
 * The server's settings. An empty value is none.
 * @throws ServerStartError that names every variable that is wrong, and what it takes.
 */
export function readSettings(environment: Environment): Settings {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [key, { name, schema }] of Object.entries(SETTINGS)) {
    const given = environment[name];
    if (given === undefined || given.trim() === '') continue;
    const parsed = z.safeParse(schema, given.trim());
    if (parsed.success) values[key] = parsed.data;
    else wrong.push(`${name} is "${given}". ${parsed.error.issues[0]?.message ?? ''}`);
  }
  if (wrong.length > 0) throw new ServerStartError(wrong.join('\n'));
  // Each value has been made by its own schema.
  return values;
}

/** Variables that look like settings and are none: a slip of the pen that should be said. */
export function unknownSettings(environment: Environment): readonly string[] {
  // UNGRAPH_DATA is the store's: cypher/config.ts. Others are for `ungraph fetch`.
  const known = new Set<string>([
    'UNGRAPH_DATA',
    ...FETCH_VARIABLES,
    ...Object.values(SETTINGS).map(({ name }) => name),
  ]);
  return Object.keys(environment).filter((name) => name.startsWith('UNGRAPH_') && !known.has(name));
}
