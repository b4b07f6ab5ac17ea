import { Kind, getArgumentValues, isObjectType, isInterfaceType } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What of a field's information tells what is asked below it. */
export type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues'>;

/**
 * The names of the fields that are asked for below the field that is resolved, or below those on a path from it:
 * `fieldsAsked(info, ['nodes', 'target'])`. Fields behind `@include` count as asked for, those of every type too.
 */
export function fieldsAsked(info: Selected, path: readonly string[]): ReadonlySet<string> {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) nodes = fieldsBelow(info, nodes).filter((node) => node.name.value === step);
  return new Set(fieldsBelow(info, nodes).map((node) => node.name.value));
}

/** The field of this name below the one that is resolved, or below those on the paths from it; null unless it is asked for exactly once. */
export function onlyFieldBelow(
  info: Selected,
  paths: readonly (readonly string[])[],
  name: string,
): FieldNode | null {
  const found = paths.flatMap((path) => {
    let nodes: readonly FieldNode[] = info.fieldNodes;
    for (const step of path) nodes = fieldsBelow(info, nodes).filter((node) => node.name.value === step);
    return fieldsBelow(info, nodes).filter((node) => node.name.value === name);
  });
  const [node, another] = found;
  return node && !another ? node : null;
}

/** The arguments of a field of a type, with variables in place. @throws GraphQLError when they do not fit. */
export function argumentsOf(
  { schema, variableValues }: Selected,
  typeName: string,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  return field ? getArgumentValues(field, node, variableValues) : {};
}

function fieldsBelow(info: Selected, nodes: readonly FieldNode[]): FieldNode[] {
  const fields: FieldNode[] = [];
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const fragment = info.fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet);
  return fields;
}
