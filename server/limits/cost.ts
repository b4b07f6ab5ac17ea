import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { ASSUMED_LIST_SIZE } from './constants.ts';
import { BASE_COSTS, COUNTED_ABOVE, LIST_SIZES } from './sizes.ts';

/** Arguments that say how many rows a field gives; of a list of ids, its length. */
const COUNTING_ARGUMENTS = new Set(['first', 'last', 'limit', 'chainLimit', 'ids']);

/** The rows of a connection are counted where `first` or `last` stands. */
const CONNECTION_ROWS = /Connection\.(?:edges|nodes)$/;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many fields an operation may give: a field counts one, or more where it makes work of its own (BASE_COSTS),
 * and what stands below a list counts for each of its rows: as many as `first`, `last` or `limit` asks for, with
 * variables resolved and the schema's defaults, else as LIST_SIZES says. Introspection is left out: a rule of graphql-js bounds it.
 * The document must be valid. Fragments are counted once each, so the count itself stays cheap.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  /** Told when a variable says how many rows a field gives: then the count holds for these variables only. */
  onVariable: () => void = () => {},
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, number>();
  const valueOf = (variable: string): unknown => {
    onVariable();
    return variables[variable];
  };

  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const before = known.get(name);
    if (before !== undefined) return before;
    const cost = ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    known.set(name, cost);
    return cost;
  };

  const ofSelections = (selections: SelectionSetNode, type: unknown): number => {
    let cost = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value);
      else {
        const condition = selection.typeCondition;
        cost += ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : type);
      }
    }
    return cost;
  };

  const ofField = (node: FieldNode, parent: unknown): number => {
    if (node.name.value.startsWith('__')) return 0;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 1;
    const field = parent.getFields()[node.name.value];
    if (!field) return 1;
    const type = getNamedType(field.type);
    const own = 1 + (BASE_COSTS[`${parent.name}.${field.name}`] ?? 0);
    if (!node.selectionSet || !isCompositeType(type)) return own;
    return own + rows(node, field, parent) * ofSelections(node.selectionSet, type);
  };

  const rows = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLObjectType | GraphQLInterfaceType,
  ): number => {
    const counts = field.args
      .filter(({ name }) => COUNTING_ARGUMENTS.has(name))
      .map(({ name, defaultValue }) => asCount(argumentValue(node, name, valueOf) ?? defaultValue));
    // Of first and last one is given; the other counts as nothing.
    if (counts.length > 0) return Math.max(...counts);
    return isListType(getNullableType(field.type)) ? listSize(parent, field.name) : 1;
  };

  const root = schema.getRootType(operation.operation);
  return ofSelections(operation.selectionSet, root);
}

/** A list's size by its own type, or by an interface of that type. */
function listSize(parent: GraphQLObjectType | GraphQLInterfaceType, field: string): number {
  const names = [parent, ...parent.getInterfaces()].map(({ name }) => name);
  if (names.some((each) => CONNECTION_ROWS.test(`${each}.${field}`) || COUNTED_ABOVE.has(`${each}.${field}`)))
    return 1;
  const declared = names.map((each) => LIST_SIZES[`${each}.${field}`]).find((size) => size !== undefined);
  return declared ?? ASSUMED_LIST_SIZE;
}

function argumentValue(node: FieldNode, name: string, valueOf: (variable: string) => unknown): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind === Kind.VARIABLE) return valueOf(value.name.value);
  return undefined;
}

/** A count out of range is refused by its resolver; here it must only not make the cost smaller. */
function asCount(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length);
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(1, Math.abs(value)) : 1;
}
