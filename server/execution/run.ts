import { GraphQLError, locatedError } from 'graphql';
import type { ExecutionResult, GraphQLResolveInfo } from 'graphql';
import type { Arguments, Completion, FieldPlan, ObjectPlan, OperationPlan } from './plan.ts';

/** One execution of a plan. */
interface Run {
  readonly plan: OperationPlan;
  readonly context: unknown;
  readonly variables: Arguments;
  /** Of each field, by its number: the same for all objects of a run. */
  readonly arguments: Arguments[];
  readonly infos: GraphQLResolveInfo[];
  readonly errors: GraphQLError[];
  /** Where a null stands for an error, as JSON: what fails below it later is no error of the answer any more. */
  readonly nulls: Set<string>;
}

/** Where an object or a list stands in the answer. Of a value in them nothing is made unless something goes wrong with it. */
interface Path {
  readonly parent: Path | null;
  readonly key: Key;
}

type Key = string | number;

/**
 * Executes an operation by its plan, with the answers and errors that graphql-js gives.
 * @param variables as their types have them
 */
export async function run(
  plan: OperationPlan,
  context: unknown,
  variables: Arguments,
): Promise<ExecutionResult> {
  const own: Run = { plan, context, variables, arguments: [], infos: [], errors: [], nulls: new Set() };
  const { errors } = own;
  let data: Record<string, unknown> | null;
  try {
    data = (await objectOf(own, plan.root, undefined, null)) as Record<string, unknown>;
  } catch (error) {
    // It has come up through fields that may not be null, and was given its place by the first of them.
    if (!(error instanceof GraphQLError)) throw error;
    note(own, error, []);
    data = null;
  }
  return errors.length > 0 ? { errors, data } : { data };
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** An object of the answer: at once when nothing in it has to be waited for, which is how most are. */
function objectOf(own: Run, plan: ObjectPlan, source: unknown, path: Path | null): unknown {
  const object: Record<string, unknown> = {};
  let waiting: Promise<void>[] | null = null;
  try {
    for (const field of plan.fields()) {
      const value = valueOf(own, field, source, path);
      // Also when it is not there yet: fields stand in the order in which they are asked for.
      object[field.name] = value;
      if (!isPromise(value)) continue;
      waiting ??= [];
      waiting.push(
        value.then((later) => {
          object[field.name] = later;
        }),
      );
    }
  } catch (error) {
    if (!waiting) throw error;
    // What the others come to is waited for: nobody else would take their errors.
    return Promise.allSettled(waiting).then(() => {
      throw error;
    });
  }
  return waiting ? Promise.all(waiting).then(() => object) : object;
}

function valueOf(own: Run, field: FieldPlan, source: unknown, path: Path | null): unknown {
  let value: unknown;
  try {
    value = resolved(own, field, source);
  } catch (error) {
    return failed(own, field, field.completion, error, path, field.name);
  }
  return placed(own, field, field.completion, value, path, field.name);
}

/** What stands in the answer for a value of a field, or for an item of its list: the value, or null and an error. */
function placed(
  own: Run,
  field: FieldPlan,
  completion: Completion,
  value: unknown,
  path: Path | null,
  key: Key,
): unknown {
  try {
    const completed = isPromise(value)
      ? value.then((later) => complete(own, field, completion, later, path, key))
      : complete(own, field, completion, value, path, key);
    if (!isPromise(completed)) return completed;
    return completed.then(undefined, (error: unknown) => failed(own, field, completion, error, path, key));
  } catch (error) {
    return failed(own, field, completion, error, path, key);
  }
}

/** An error stands where the value would, as null: unless that may not be null, then it goes up. */
function failed(
  own: Run,
  { nodes }: FieldPlan,
  completion: Completion,
  error: unknown,
  path: Path | null,
  key: Key,
): null {
  const keys = keysOf(path, key);
  const located = locatedError(error, [...nodes], keys);
  if (completion.kind === 'nonNull') throw located;
  note(own, located, keys);
  return null;
}

/** Keeps an error, unless what it is about has become null already. */
function note({ errors, nulls }: Run, error: GraphQLError, keys: readonly Key[]): void {
  for (let length = 0; length <= keys.length; length += 1)
    if (nulls.has(JSON.stringify(keys.slice(0, length)))) return;
  nulls.add(JSON.stringify(keys));
  errors.push(error);
}

function keysOf(path: Path | null, last: Key): readonly Key[] {
  const keys = [last];
  for (let each = path; each; each = each.parent) keys.push(each.key);
  return keys.toReversed();
}

function resolved(own: Run, field: FieldPlan, source: unknown): unknown {
  if (field.resolve) return field.resolve(source, argumentsOf(own, field), own.context, infoOf(own, field));
  if (typeof source !== 'object' || source === null) return undefined;
  const value: unknown = Reflect.get(source, field.fieldName);
  return typeof value === 'function'
    ? Reflect.apply(value, source, [argumentsOf(own, field), own.context, infoOf(own, field)])
    : value;
}

const argumentsOf = (own: Run, field: FieldPlan): Arguments =>
  (own.arguments[field.number] ??= field.arguments(own.variables));

const infoOf = (own: Run, field: FieldPlan): GraphQLResolveInfo =>
  (own.infos[field.number] ??= new Info(own, field));

/** What a resolver is told of the field that it resolves. */
class Info implements GraphQLResolveInfo {
  readonly fieldName: string;
  readonly fieldNodes: GraphQLResolveInfo['fieldNodes'];
  readonly returnType: GraphQLResolveInfo['returnType'];
  readonly parentType: GraphQLResolveInfo['parentType'];
  readonly schema: GraphQLResolveInfo['schema'];
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly rootValue: undefined;
  readonly operation: GraphQLResolveInfo['operation'];
  readonly variableValues: GraphQLResolveInfo['variableValues'];

  constructor({ plan, variables }: Run, { fieldName, nodes, type, parentType }: FieldPlan) {
    this.fieldName = fieldName;
    this.fieldNodes = nodes;
    this.returnType = type;
    this.parentType = parentType;
    this.schema = plan.schema;
    this.fragments = plan.fragments;
    this.operation = plan.operation;
    this.variableValues = variables;
  }

  get path(): never {
    throw new TypeError('All objects of an answer share this: it does not know where one of them stands.');
  }
}

/** What the answer has for a value, which stands under this key of what the path leads to. */
function complete(
  own: Run,
  field: FieldPlan,
  completion: Completion,
  value: unknown,
  path: Path | null,
  key: Key,
): unknown {
  if (value instanceof Error) throw value;
  if (completion.kind === 'nonNull') {
    const completed = complete(own, field, completion.of, value, path, key);
    if (isPromise(completed)) return completed.then((later) => notNull(field, later));
    return notNull(field, completed);
  }
  if (value === null || value === undefined) return null;
  switch (completion.kind) {
    case 'leaf': {
      const serialized: unknown = completion.type.serialize(value);
      if (serialized === null || serialized === undefined)
        throw new TypeError(`A value of ${field.parentType.name}.${field.fieldName} serializes to nothing.`);
      return serialized;
    }
    case 'object':
      return objectOf(own, completion.plan, value, { parent: path, key });
    case 'abstract': {
      const type = completion.resolveType(value, own.context, infoOf(own, field), completion.type);
      return objectOf(own, completion.planFor(type), value, { parent: path, key });
    }
    case 'list':
      return listOf(own, field, completion.of, value, { parent: path, key });
  }
}

function notNull({ parentType, fieldName }: FieldPlan, value: unknown): unknown {
  if (value === null)
    throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${fieldName}.`);
  return value;
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function listOf(own: Run, field: FieldPlan, completion: Completion, value: unknown, path: Path): unknown {
  if (!isIterable(value))
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.fieldName}".`,
    );
  let isWaiting = false;
  const items: unknown[] = [];
  try {
    for (const item of value) {
      const completed = placed(own, field, completion, item, path, items.length);
      if (isPromise(completed)) isWaiting = true;
      items.push(completed);
    }
  } catch (error) {
    // Nobody waits for the others any more, and how they end is nobody's error.
    for (const item of items) if (isPromise(item)) item.catch(() => {});
    throw error;
  }
  return isWaiting ? Promise.all(items) : items;
}
