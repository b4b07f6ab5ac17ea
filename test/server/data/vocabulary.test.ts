import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  CITATION_RELATIONS,
  LABEL_OF_KIND,
  LINK_RELATIONS,
  PASSAGE_KINDS,
  ROLES,
  STATUSES,
  VIAS,
  enumValue,
  kindOfLabels,
} from '../../../server/data/vocabulary.ts';
import { bareSchema } from '../../../server/schema.ts';

function schemaValues(name: string): string[] {
  const type = bareSchema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('the words of store and schema', () => {
  it.each([
    ['Role', ROLES],
    ['Via', VIAS],
    ['PassageKind', PASSAGE_KINDS],
    ['LinkRelation', LINK_RELATIONS],
    ['CitationRelation', CITATION_RELATIONS],
    ['ResolutionStatus', STATUSES],
    ['InstrumentKind', Object.keys(LABEL_OF_KIND)],
  ])('%s has the schema’s values', (name, values) => {
    expect(values).toStrictEqual(schemaValues(name));
  });

  it.each([
    ['recalls', 'RECALLS'],
    ['acts-on', 'ACTS_ON'],
    ['reported-in', 'REPORTED_IN'],
  ])('the role %s is %s', (word, value) => expect(enumValue(ROLES, word)).toBe(value));

  it('a word that the schema does not have is a defect', () => {
    expect(() => enumValue(STATUSES, 'lost')).toThrow(TypeError);
  });

  it.each([
    [['Instrument', 'Treaty'], 'TREATY'],
    [['PresidentialStatement', 'Instrument'], 'PRESIDENTIAL_STATEMENT'],
    [['Instrument'], 'DOCUMENT'],
  ])('labels %j say %s', (labels, kind) => expect(kindOfLabels(labels)).toBe(kind));
});
