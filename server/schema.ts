import { Kind, buildASTSchema, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, StringValueNode } from 'graphql';
import source from './schema.graphql?raw';

/**
 * The schema with every description in place: a type's field that has none of its own takes that of the
 * interface it implements, so that schema.graphql says each thing once.
 */
export const typeDefs: DocumentNode = inheritDescriptions(parse(source, { noLocation: true }));

/** The schema as text, as published at /schema.graphql. */
export const schemaText: string = `${print(typeDefs)}\n`;

/** The schema without resolvers, for checks. */
export const bareSchema = buildASTSchema(typeDefs);

function inheritDescriptions(document: DocumentNode): DocumentNode {
  const inherited = new Map<string, StringValueNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? [])
      if (field.description) inherited.set(`${definition.name.value}.${field.name.value}`, field.description);
  }
  const describe = (field: FieldDefinitionNode, interfaces: readonly string[]): FieldDefinitionNode => {
    if (field.description) return field;
    for (const name of interfaces) {
      const description = inherited.get(`${name}.${field.name.value}`);
      if (description) return { ...field, description };
    }
    return field;
  };
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) =>
        describe(
          field,
          (type.interfaces ?? []).map((each) => each.name.value),
        ),
      ),
    }),
  });
}
