import { Kind, getArgumentValues, getNamedType, isObjectType, isInterfaceType } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * The names of the fields that are asked for below the field that is resolved, or below those on a path from it:
 * `fieldsAsked(info, ['nodes', 'target'])`. Fields behind `@include` count as asked for, those of every type too.
 */
export function fieldsAsked(info: GraphQLResolveInfo, path: readonly string[]): ReadonlySet<string> {
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) nodes = fieldsBelow(info, nodes).filter((node) => node.name.value === step);
  return new Set(fieldsBelow(info, nodes).map((node) => node.name.value));
}

/** The arguments of a field below the one that is resolved, when it is asked for exactly once. */
export function argumentsBelow(
  info: GraphQLResolveInfo,
  name: string,
): { readonly values: Readonly<Record<string, unknown>>; readonly info: GraphQLResolveInfo } | null {
  const [node, another] = fieldsBelow(info, info.fieldNodes).filter((each) => each.name.value === name);
  const type = getNamedType(info.returnType);
  if (!node || another || !(isObjectType(type) || isInterfaceType(type))) return null;
  const field = type.getFields()[name];
  if (!field) return null;
  return {
    values: getArgumentValues(field, node, info.variableValues),
    info: { ...info, fieldNodes: [node] },
  };
}

function fieldsBelow(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): FieldNode[] {
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
