import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  coerceInputValue,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql';
import type { GraphQLNamedInputType } from 'graphql';
import { badInput } from '../errors.ts';
import type { InstrumentFilter } from '../schema.generated.ts';
import { bareSchema } from '../schema.ts';

/** A field of the schema's filter, as a word of an address or an option of the command line. */
export interface FilterField {
  /** `kind`, and of a filter within the filter `cites.role`. */
  readonly name: string;
  readonly description: string;
  /** Of a filter within the filter, what that one says of itself. */
  readonly within: string | null;
  readonly isList: boolean;
  readonly isFlag: boolean;
  /** Of a field with few values, those: `resolution`, `soft-law`. */
  readonly values: readonly string[];
}

/** The fields of GraphQL's `InstrumentFilter`: a new one there is one of the exports too. */
export const FILTER_FIELDS: readonly FilterField[] = fieldsOf(filterType(), '', null);

function fieldsOf(input: GraphQLInputObjectType, prefix: string, within: string | null): FilterField[] {
  return Object.values(input.getFields()).flatMap(({ name, description, type }) => {
    const named = getNamedType(type);
    if (named instanceof GraphQLInputObjectType)
      return fieldsOf(named, `${prefix}${name}.`, description ?? null);
    return {
      name: `${prefix}${name}`,
      description: description ?? '',
      within,
      isList: isListType(getNullableType(type)),
      isFlag: named === GraphQLBoolean,
      values: valuesOf(named),
    };
  });
}

/**
 * A filter from words: `kind=resolution`, `yearFrom=2000`, `held=true`, `cites.role=recalls`. A list is
 * given by repeating the word; values of an enum are written as one likes (`soft-law`), several of them
 * with commas.
 * @throws GraphQLError naming the word and what it takes.
 */
export function filterFromWords(words: (name: string) => readonly string[]): InstrumentFilter {
  const filter = readInput(filterType(), '', words);
  return coerceInputValue(filter ?? {}, filterType(), (path, _value, error) => {
    const name = path.filter((part) => typeof part === 'string').join('.');
    throw badInput(name, `The filter ${name} is wrong: ${error.message}`);
  }) as InstrumentFilter;
}

function readInput(
  input: GraphQLInputObjectType,
  prefix: string,
  words: (name: string) => readonly string[],
): Record<string, unknown> | null {
  const known: Record<string, unknown> = {};
  for (const { name, type } of Object.values(input.getFields())) {
    const named = getNamedType(type);
    const value =
      named instanceof GraphQLInputObjectType
        ? readInput(named, `${prefix}${name}.`, words)
        : readField(`${prefix}${name}`, named, isListType(getNullableType(type)), words);
    if (value !== null) known[name] = value;
  }
  return Object.keys(known).length > 0 ? known : null;
}

function readField(
  name: string,
  type: GraphQLNamedInputType,
  isList: boolean,
  words: (name: string) => readonly string[],
): unknown {
  const given = words(name).filter((word) => word !== '');
  if (given.length === 0) return null;
  const parts = isList && type instanceof GraphQLEnumType ? given.flatMap((word) => word.split(',')) : given;
  if (!isList && parts.length > 1)
    throw badInput(name, `The filter ${name} takes one value; ${parts.length} were given.`);
  const values = parts.map((word) => fitting(name, word.trim(), type));
  return isList ? values : values[0];
}

/** @throws GraphQLError for a word that is no value of the field, with those that are. */
function fitting(name: string, word: string, type: GraphQLNamedInputType): unknown {
  const value = valueOf(word, type);
  if (type === GraphQLInt && value === word)
    throw badInput(name, `The filter ${name} takes a whole number, not "${word}".`);
  const known = valuesOf(type);
  const isKnown = type instanceof GraphQLEnumType ? type.getValue(String(value)) : value !== word;
  if (known.length === 0 || isKnown) return value;
  throw badInput(name, `The filter ${name} has no value "${word}". It takes ${known.join(', ')}.`);
}

/** As one may write them; none where any word or number will do. */
function valuesOf(type: GraphQLNamedInputType): readonly string[] {
  if (type === GraphQLBoolean) return ['true', 'false'];
  if (!(type instanceof GraphQLEnumType)) return [];
  return type.getValues().map(({ name }) => name.toLowerCase().replaceAll('_', '-'));
}

function filterType(): GraphQLInputObjectType {
  const type = bareSchema.getType('InstrumentFilter');
  if (type instanceof GraphQLInputObjectType) return type;
  throw new Error('The schema has no InstrumentFilter.');
}

/** What the word would be in JSON; what it cannot be stays a word, and is refused by its type. */
function valueOf(word: string, type: GraphQLNamedInputType): unknown {
  if (type instanceof GraphQLEnumType) return word.toUpperCase().replaceAll(/[- ]/g, '_');
  if (type === GraphQLBoolean) return word === 'true' ? true : word === 'false' ? false : word;
  if ((type === GraphQLInt || type === GraphQLFloat) && /^-?\d+$/.test(word)) return Number(word);
  return word;
}
