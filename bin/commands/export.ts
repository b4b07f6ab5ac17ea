import { Option } from 'commander';
import type { Command } from 'commander';
import { FILTER_FIELDS } from '../../server/export/filter-input.ts';
import type { FilterField } from '../../server/export/filter-input.ts';
import { EXPORT_FORMATS, FORMAT_IDS } from '../../server/export/formats.ts';
import { LINKS } from '../../server/export/links.ts';
import type { Context } from '../context.ts';
import { flagOf } from './filter-flags.ts';
import { needed, parseCount } from './options.ts';
import type { ExportOptions } from './run-export.ts';

const FORMAT = '--format <FORMAT>';

/** `ungraph export`: a part of the graph as a file. Adds what it takes and does to the command of that name. */
export function completeExport(command: Command, context: Context): void {
  const filter = new Map<string, string[]>();
  command
    .description(
      'Writes the instruments that fit the filters (all, without one), those of a list, or the treaty trace of ' +
        'one, with their citations.',
    )
    .addOption(new Option(FORMAT, 'of the file, always to be given').choices(FORMAT_IDS))
    .option('--out <FILE>', 'where to write (default: standard output)')
    .option(
      '--ids <ID...>',
      'these instruments, by id or symbol; - for a list, a line each, on standard input',
    )
    .option('--trace <SYMBOL>', 'the chains from this instrument to the treaties that it invokes')
    .option('--depth <N>', 'of the trace, 1 to 5', parseCount, 3)
    .option('--search <WORDS>', 'what the search finds for these words in symbols and names')
    .option('--passages', 'the search goes through the words of texts, too, as on the page')
    .addOption(
      new Option(
        '--links <WHICH>',
        'all citations of the selected, those among them, or those that fit --cites-… and --cites-all',
      )
        .choices(LINKS)
        .default('out'),
    )
    .option('--mentions', 'bodies and conferences that they name, too (csv, graphml, gexf)');
  for (const field of FILTER_FIELDS) command.addOption(filterOption(field, filter));
  command
    .addHelpText(
      'after',
      `\nFormats:\n${EXPORT_FORMATS.map(({ id, description }) => `  ${id.padEnd(8)} ${description}`).join('\n')}`,
    )
    .action(async (options: Omit<ExportOptions, 'filter' | 'format'> & { readonly format?: string }) => {
      const format = needed(options.format, FORMAT, command);
      const { runExport } = await import('./run-export.ts');
      await runExport({ ...options, format, filter }, context);
    });
}

/** `--year-from <VALUE>` for `yearFrom`, `--cites-role <VALUE...>` for `cites.role`. */
function filterOption(
  { name, description, within, isList, isFlag, values }: FilterField,
  words: Map<string, string[]>,
): Option {
  const choices = values.length > 0 && !isFlag ? `: ${values.join(', ')}` : '';
  const said = [within, description].filter((each) => each !== null).map(plain);
  return new Option(
    `${flagOf(name)} <${isList ? 'VALUE...' : 'VALUE'}>`,
    said.join(': ') + choices,
  ).argParser((value: string) => {
    words.set(name, [...(words.get(name) ?? []), value]);
    return value;
  });
}

const IS_FIELD: ReadonlySet<string> = new Set(FILTER_FIELDS.map(({ name }) => name));

/** The schema's description without GraphQL's examples, and other fields of the filter by their options. */
const plain = (description: string): string =>
  description
    .replaceAll(/[:,]? `[^`]*[^`\w][^`]*`/g, '')
    .replaceAll(/`(\w+)`/g, (_, name: string) => (IS_FIELD.has(name) ? flagOf(name) : name))
    .replace(/\.$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
