import {
  BREAK,
  GraphQLError,
  Kind,
  TypeNameMetaFieldDef,
  getArgumentValues,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  typeFromAST,
  visit,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLAbstractType,
  GraphQLFieldResolver,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;

/** An operation, worked out once for all its runs: what every type that may come is asked for, and how each value is completed. */
export interface OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: ObjectPlan;
  /** How many fields have been planned so far: each has a number of its own. */
  readonly fieldCount: () => number;
}

/** What is asked of an object. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  /** In the answer's order; worked out when the first such object comes. */
  readonly fields: () => readonly FieldPlan[];
}

export interface FieldPlan {
  /** Counts the fields of an operation's plan. */
  readonly number: number;
  /** In the answer. */
  readonly name: string;
  /** In the schema. */
  readonly fieldName: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly type: GraphQLOutputType;
  readonly completion: Completion;
  /** null: the property of that name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  /** The same in every run, or found anew for each since they hang on its variables. */
  readonly arguments: (variables: Arguments) => Arguments;
}

/** How a value of a type becomes what the answer has. */
export type Completion =
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'nonNull'; readonly of: Completion }
  | { readonly kind: 'list'; readonly of: Completion }
  | { readonly kind: 'object'; readonly plan: ObjectPlan }
  | {
      readonly kind: 'abstract';
      readonly type: GraphQLAbstractType;
      readonly resolveType: NonNullable<GraphQLAbstractType['resolveType']>;
      /** @throws GraphQLError for what is none of the type's objects */
      readonly planFor: (typeName: unknown) => ObjectPlan;
    };

/** Something that plans have no place for, found when one is made. */
export class Irregular extends Error {}

/**
 * Plans an operation of a document that has been validated.
 * @throws Irregular when it asks for something that plans do not have: directives, the schema itself; for a schema whose
 * types tell by themselves what is theirs
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlan {
  const queryType = schema.getQueryType();
  if (!queryType || isIrregular(document) || !isPlain(schema)) throw new Irregular();
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const planner = new Planner(schema, fragments);
  return {
    schema,
    operation,
    fragments,
    root: planner.object(queryType, [operation.selectionSet]),
    fieldCount: () => planner.fieldCount,
  };
}

/** Directives make a run depend on more than its data; a name that every object has must not become a property of one. */
function isIrregular(document: DocumentNode): boolean {
  let isFound = false;
  const stop = () => {
    isFound = true;
    return BREAK;
  };
  visit(document, {
    Directive: stop,
    Field({ name, alias }) {
      if (alias?.value === '__proto__') return stop();
      return name.value.startsWith('__') && name.value !== '__typename' ? stop() : undefined;
    },
  });
  return isFound;
}

/** Whether an object's type is always told by `resolveType`, and by nothing else. */
const isPlain = (schema: GraphQLSchema): boolean =>
  Object.values(schema.getTypeMap()).every((type) =>
    isObjectType(type) ? !type.isTypeOf : !isAbstractType(type) || type.resolveType,
  );

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #fragments: OperationPlan['fragments'];
  /**
   * By type and selections, not by the way there: so a deep document has few. Fragments that make one field of several
   * can still tell ways apart; how many fields are kept has a limit (plans.ts).
   */
  readonly #objects = new Map<string, ObjectPlan>();
  readonly #numbers = new Map<SelectionSetNode, number>();
  fieldCount = 0;

  constructor(schema: GraphQLSchema, fragments: OperationPlan['fragments']) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  object(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): ObjectPlan {
    const key = `${type.name} ${selections.map((each) => this.#numberOf(each)).join(' ')}`;
    const known = this.#objects.get(key);
    if (known) return known;
    let fields: readonly FieldPlan[] | null = null;
    const plan = { type, fields: () => (fields ??= this.#fields(type, selections)) };
    this.#objects.set(key, plan);
    return plan;
  }

  #numberOf(selections: SelectionSetNode): number {
    let number = this.#numbers.get(selections);
    if (number === undefined) this.#numbers.set(selections, (number = this.#numbers.size));
    return number;
  }

  #fields(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): readonly FieldPlan[] {
    const byName = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const each of selections) this.#collect(type, each, byName, spread);
    return [...byName].map(([name, nodes]) => this.#field(type, name, nodes));
  }

  /** The fields that a selection has for a type, those of the same name in the answer together. */
  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    byName: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = byName.get(name);
        if (nodes) nodes.push(selection);
        else byName.set(name, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#once(selection, spread);
      if (fragment && this.#fits(type, fragment)) this.#collect(type, fragment.selectionSet, byName, spread);
    }
  }

  /** The fragment that is spread, at the first time. */
  #once({ name: { value } }: FragmentSpreadNode, spread: Set<string>): FragmentDefinitionNode | null {
    if (spread.has(value)) return null;
    spread.add(value);
    return this.#fragments[value] ?? null;
  }

  #fits(type: GraphQLObjectType, { typeCondition }: Conditional): boolean {
    if (!typeCondition) return true;
    const condition = typeFromAST(this.#schema, typeCondition);
    return condition === type || (isAbstractType(condition) && this.#schema.isSubType(condition, type));
  }

  #field(parentType: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): FieldPlan {
    const [node] = nodes;
    const fieldName = node?.name.value ?? '';
    const definition = fieldName === '__typename' ? TypeNameMetaFieldDef : parentType.getFields()[fieldName];
    // A document that has been validated asks for no other.
    if (!node || !definition) throw new GraphQLError(`"${parentType.name}" has no field "${fieldName}".`);
    // What graphql-js makes has no prototype, and is slow to read.
    const find = (variables: Arguments) => ({ ...getArgumentValues(definition, node, variables) });
    const fixed = hasVariables(node) ? null : find({});
    const number = this.fieldCount;
    this.fieldCount += 1;
    return {
      number,
      name,
      fieldName,
      nodes,
      parentType,
      type: definition.type,
      completion: this.#completion(
        definition.type,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      ),
      resolve: definition.resolve ?? null,
      arguments: fixed ? () => fixed : find,
    };
  }

  #completion(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): Completion {
    if (isNonNullType(type)) return { kind: 'nonNull', of: this.#completion(type.ofType, selections) };
    if (isListType(type)) return { kind: 'list', of: this.#completion(type.ofType, selections) };
    if (isObjectType(type)) return { kind: 'object', plan: this.object(type, selections) };
    if (!isAbstractType(type)) return { kind: 'leaf', type };
    const { resolveType } = type;
    if (!resolveType) throw new GraphQLError(`"${type.name}" does not tell its types.`);
    const plans = new Map<string, ObjectPlan>();
    const planFor = (typeName: unknown): ObjectPlan => {
      const name = String(typeName);
      const known = plans.get(name);
      if (known) return known;
      const objectType = this.#schema.getType(name);
      if (!isObjectType(objectType) || !this.#schema.isSubType(type, objectType))
        throw new GraphQLError(`"${name}" is no object type of "${type.name}".`);
      const plan = this.object(objectType, selections);
      plans.set(name, plan);
      return plan;
    };
    return { kind: 'abstract', type, resolveType, planFor };
  }
}

type Conditional = Pick<InlineFragmentNode, 'typeCondition'>;

function hasVariables(node: FieldNode): boolean {
  let isFound = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable() {
        isFound = true;
        return BREAK;
      },
    });
  return isFound;
}
