/**
 * Writes the TypeScript types that follow from the GraphQL schema:
 *   server/schema.generated.ts      the schema's types
 *   server/resolvers.generated.ts   the resolvers', which know what the server makes of them (models, context)
 *   client/operations.generated.ts  the client's documents, typed
 * `npm run build:types` writes them; with `--check` nothing is written, and the exit status says
 * whether they are up to date. Plain JavaScript, because it runs before anything is built.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format } from 'oxfmt';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { singleQuote, printWidth } = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8'));
const NOTICE = '// Written by `npm run build:types`; do not edit.\n';
const scalars = { Date: { input: 'string', output: 'string' }, ID: { input: 'string', output: 'string' } };

/** Which type of server/data/models.ts a resolver gets as its parent. */
const mappers = Object.fromEntries(
  Object.entries({
    Node: 'NodeModel',
    Instrument: 'InstrumentModel',
    Resolution: 'InstrumentModel',
    Decision: 'InstrumentModel',
    PresidentialStatement: 'InstrumentModel',
    Treaty: 'InstrumentModel',
    SoftLaw: 'InstrumentModel',
    TreatySeriesEntry: 'InstrumentModel',
    SalesPublication: 'InstrumentModel',
    Document: 'InstrumentModel',
    Citation: 'CitationModel',
    Evidence: 'EvidenceModel',
    Passage: 'PassageReference',
    Body: 'BodyModel',
    Conference: 'ConferenceModel',
    NamedEntity: 'NamedEntityModel',
    Mention: 'MentionModel',
    Invocation: 'InvocationModel',
    Containment: 'ContainmentModel',
    CarriedText: 'ContainmentModel',
    UnresolvedCitation: 'UnresolvedModel',
    Neighbourhood: 'NeighbourhoodModel',
    InstrumentConnection: 'InstrumentPage',
    CitationConnection: 'CitationPage',
    CitationGroupConnection: 'CitationGroupPage',
    CitationGroup: 'CitationGroupModel',
    UnresolvedConnection: 'UnresolvedPage',
    SearchConnection: 'SearchPage',
    SearchHit: 'SearchHitModel',
    SearchEntity: 'SearchEntityModel',
    Fragment: 'FragmentModel',
    Suggestion: 'SuggestionModel',
    Subject: 'SubjectModel',
    Facets: 'FacetsModel',
    BodyCount: 'BodyCountModel',
    BodyYears: 'BodyYearsModel',
    SubjectCount: 'SubjectCountModel',
    PlaceCount: 'PlaceCountModel',
    TreatyTrace: 'TreatyTraceModel',
    TracedTreaty: 'TracedTreatyModel',
    Chain: 'ChainModel',
    ChainLink: 'ChainLinkModel',
    Paths: 'PathsModel',
    Series: 'SeriesModel',
    SeriesMember: 'SeriesMemberModel',
    CitationChanges: 'CitationChangesModel',
    RelatedInstruments: 'RelatedInstrumentsModel',
    RelatedInstrument: 'RelatedInstrumentModel',
    CitedCount: 'CitedCountModel',
    Comparison: 'ComparisonModel',
    ComparedCitation: 'ComparedCitationModel',
    DraftCheck: 'DraftCheckModel',
    DraftCitation: 'DraftCitationModel',
    DraftName: 'DraftNameModel',
    Stats: 'StatsModel',
  }).map(([type, model]) => [type, `./data/models.ts#${model}`]),
);

const serverConfig = {
  scalars,
  mappers,
  contextType: './context.ts#Context',
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  importExtension: '.ts',
  optionalResolveType: true,
  defaultMapper: 'unknown',
  avoidOptionals: { field: true },
  disableDescriptions: true,
};
const clientConfig = {
  scalars,
  useTypeImports: true,
  enumType: 'string-literal',
  immutableTypes: true,
  // `__typename` only where an operation asks for it: nothing adds it to the text that is sent.
  skipTypename: true,
  // Documents as text: the page sends them as they are and carries no printer; equal types are written once.
  documentMode: 'string',
  mergeFragmentTypes: true,
  dedupeFragments: true,
};

/** Every .graphql file below a folder, in a fixed order. */
async function graphqlFiles(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.graphql') && !name.includes('node_modules'))
    .toSorted()
    .map((name) => join(folder, name));
}

async function generate(filename, config, plugins, documents, imports = '') {
  const schema = parse(await readFile(join(root, 'server/schema.graphql'), 'utf8'));
  const text = await codegen({
    filename,
    schema,
    documents,
    config: {},
    plugins: plugins.map((plugin) => ({ [plugin.name]: config })),
    pluginMap: Object.fromEntries(plugins.map((plugin) => [plugin.name, plugin.code])),
  });
  const { code, errors } = await format(filename, NOTICE + imports + text, { singleQuote, printWidth });
  if (errors.length > 0) throw new Error(`${filename}: ${errors.map(({ message }) => message).join('; ')}`);
  return { filename, text: code };
}

const clientDocuments = await Promise.all(
  (await graphqlFiles(join(root, 'client')))
    // The worked examples of the GraphiQL page are texts, not operations of the client.
    .filter((path) => !path.includes(join('client', 'graphiql')))
    .map(async (path) => ({ location: path, document: parse(await readFile(path, 'utf8')) })),
);
const outputs = [
  await generate('server/schema.generated.ts', serverConfig, [{ name: 'typescript', code: typescript }], []),
  // Apart, since models are made of the schema's types: in one file they would import each other in a circle.
  await generate(
    'server/resolvers.generated.ts',
    { ...serverConfig, namespacedImportName: 'Schema' },
    [{ name: 'typescript-resolvers', code: typescriptResolvers }],
    [],
    "import type * as Schema from './schema.generated.ts';\n",
  ),
];
if (clientDocuments.length > 0) {
  outputs.push(
    await generate(
      'client/operations.generated.ts',
      clientConfig,
      [
        { name: 'typescript-operations', code: typescriptOperations },
        { name: 'typed-document-node', code: typedDocumentNode },
      ],
      clientDocuments,
    ),
  );
}

const check = process.argv.includes('--check');
for (const { filename, text } of outputs) {
  const path = join(root, filename);
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) continue;
  if (check) {
    process.stderr.write(`${filename} does not follow from the schema: run \`npm run build:types\`\n`);
    process.exitCode = 1;
  } else {
    await writeFile(path, text);
    process.stdout.write(`wrote ${relative(process.cwd(), path)}\n`);
  }
}
