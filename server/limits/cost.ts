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
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { ASSUMED_LIST_SIZE } from './constants.ts';

/** The rows of these types' lists are counted where `first` or `limit` stands, one field above. */
const COUNTED_ABOVE = /(?:Connection|Neighbourhood)$/;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many fields an operation may give in the worst case: a field counts one, and what stands below a
 * list counts for each of its rows: as many as `first` or `limit` asks for, with variables resolved and
 * the schema's defaults, else ASSUMED_LIST_SIZE. Introspection is left out: a rule of graphql-js bounds it.
 * The document must be valid. Fragments are counted once each, so the count itself stays cheap.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, number>();

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
    if (!node.selectionSet || !isCompositeType(type)) return 1;
    return 1 + rows(node, field, parent.name) * ofSelections(node.selectionSet, type);
  };

  const rows = (node: FieldNode, field: GraphQLField<unknown, unknown>, parentName: string): number => {
    for (const name of ['first', 'limit']) {
      const argument = field.args.find((each) => each.name === name);
      if (argument) return asCount(argumentValue(node, name, variables) ?? argument.defaultValue);
    }
    if (!isListType(getNullableType(field.type))) return 1;
    return COUNTED_ABOVE.test(parentName) ? 1 : ASSUMED_LIST_SIZE;
  };

  const root = schema.getRootType(operation.operation);
  return ofSelections(operation.selectionSet, root);
}

function argumentValue(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
  return undefined;
}

/** A count out of range is refused by its resolver; here it must only not make the cost smaller. */
function asCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(1, Math.abs(value)) : 1;
}
