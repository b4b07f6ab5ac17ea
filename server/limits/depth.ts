import { GraphQLError, Kind } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql';
import { ErrorCode } from '../errors.ts';
import { MAX_DEPTH } from './constants.ts';

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/**
 * How many fields stand inside one another at most. Each fragment is measured once, so a document cannot
 * make the measuring itself slow; a cycle of fragments counts as its first round (a rule of graphql-js
 * refuses it).
 */
export function depthOf(selections: SelectionSetNode, findFragment: FindFragment): number {
  const depths = new Map<string, number>();

  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const name = fragment.name.value;
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0);
    const depth = ofSelections(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  };

  const ofSelections = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD)
        deepest = Math.max(deepest, 1 + ofSelections(selection.selectionSet));
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        deepest = Math.max(deepest, ofSelections(selection.selectionSet));
      else {
        const fragment = findFragment(selection.name.value);
        if (fragment) deepest = Math.max(deepest, ofFragment(fragment));
      }
    }
    return deepest;
  };

  return ofSelections(selections);
}

/** A rule that refuses operations whose fields stand more than `limit` deep. */
export function depthLimit(limit: number = MAX_DEPTH): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name));
      if (depth > limit)
        context.reportError(
          new GraphQLError(`The query is ${depth} fields deep; at most ${limit} are allowed.`, {
            nodes: operation,
            extensions: { code: ErrorCode.TooDeep },
          }),
        );
    },
  });
}
