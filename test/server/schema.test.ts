import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { bareSchema, schemaText } from '../../server/schema.ts';

/** Everything in the schema that can have a description, by its coordinate. */
function* described(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type))
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      const args = 'args' in field ? field.args : [];
      for (const argument of args)
        yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
    }
}

const ownTypes = Object.values(bareSchema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(name),
);

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(bareSchema)).toStrictEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const all = ownTypes.flatMap((type) => [...described(type)]);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, description]) => !description).map(([name]) => name)).toStrictEqual([]);
  });

  it('takes a field’s description from the interface when it has none of its own', () => {
    const field = bareSchema.getType('Decision');
    expect(isObjectType(field) && field.getFields()['held']?.description).toBe(
      'Its text has been ingested; otherwise it is only cited.',
    );
  });

  it('gives examples where a value is to be typed', () => {
    const query = bareSchema.getQueryType();
    const ids = Object.values(query?.getFields() ?? {}).filter(({ args }) => args.length > 0);
    expect(ids.length).toBeGreaterThan(10);
    expect(
      ids.filter(({ description }) => !description?.includes('`')).map(({ name }) => name),
    ).toStrictEqual([]);
  });

  it('keeps what has been published: a change that breaks queries is no small one', async () => {
    const published = await readFile(join(import.meta.dirname, 'published.graphql'), 'utf8');
    // A release that may break them takes a new copy: `cp server/schema.graphql test/server/published.graphql`.
    expect(findBreakingChanges(buildSchema(published), bareSchema)).toStrictEqual([]);
  });

  it.each([
    ['type Query { a: Int }', 'type Query { b: Int }'],
    ['type Query { a(b: Int): Int }', 'type Query { a(b: Int!): Int }'],
  ])('would show such a change: %s to %s', (before, after) => {
    expect(findBreakingChanges(buildSchema(before), buildSchema(after))).not.toStrictEqual([]);
  });

  it('is published as it is', () => {
    expect(Object.keys(buildSchema(schemaText).getTypeMap())).toStrictEqual(
      Object.keys(bareSchema.getTypeMap()),
    );
  });

  it('only reads', () => {
    expect(bareSchema.getMutationType()).toBeUndefined();
    expect(bareSchema.getSubscriptionType()).toBeUndefined();
  });

  it('has its types generated: `npm run build:types` would change nothing', async () => {
    const script = join(import.meta.dirname, '../../server/generate-types.js');
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({
      stderr: '',
    });
  });
});
