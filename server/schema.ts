import { Kind, buildASTSchema, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import source from './schema.graphql?raw';

/**
 * The schema with every description in place: a type's field or argument that has none of its own takes that of the
 * interface it implements, so that schema.graphql says each thing once.
 */
export const typeDefs: DocumentNode = inheritDescriptions(parse(source, { noLocation: true }));

/** The schema as text, as published at /schema.graphql. */
export const schemaText: string = `${print(typeDefs)}\n`;

/** The schema without resolvers, for checks. */
export const bareSchema = buildASTSchema(typeDefs);

function inheritDescriptions(document: DocumentNode): DocumentNode {
  const inherited = new Map<string, FieldDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? [])
      inherited.set(`${definition.name.value}.${field.name.value}`, field);
  }
  const describe = (field: FieldDefinitionNode, interfaces: readonly string[]): FieldDefinitionNode => {
    const above = interfaces.flatMap((name) => inherited.get(`${name}.${field.name.value}`) ?? [])[0];
    const description = field.description ?? above?.description;
    const described = (argument: InputValueDefinitionNode): InputValueDefinitionNode => {
      const same = above?.arguments?.find(({ name }) => name.value === argument.name.value);
      const own = argument.description ?? same?.description;
      return own ? { ...argument, description: own } : argument;
    };
    return {
      ...field,
      ...(description && { description }),
      ...(field.arguments && { arguments: field.arguments.map(described) }),
    };
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
