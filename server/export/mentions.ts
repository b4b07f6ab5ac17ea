import type { Row } from '../../cypher/engine.ts';
import { text, texts } from '../../cypher/rows.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { evidenceOf } from '../data/evidence.ts';
import type { EvidenceModel } from '../data/models.ts';
import type { Read } from '../data/read.ts';

const mentionsOf = loadStatement('read/mentions-of');

/** A body or a conference as a point of an export. */
export interface ExportedEntity {
  readonly id: string;
  readonly kind: 'BODY' | 'CONFERENCE';
  readonly label: string;
  readonly title: string;
  readonly adopted: null;
  readonly year: null;
  readonly adoptedBy: null;
  readonly held: null;
  readonly citesCount: null;
  readonly citedByCount: null;
  readonly url: null;
}

/** A place at which an instrument names one. */
export interface Mention {
  readonly id: string;
  readonly relation: 'MENTIONS';
  readonly sourceId: string;
  readonly target: ExportedEntity;
  readonly evidence: EvidenceModel;
}

/** The mentions that these instruments make; those of each in reading order. */
export async function readMentions(read: Read, ids: readonly string[]): Promise<readonly Mention[]> {
  return (await read(mentionsOf, { ids })).map((row) => ({
    id: text(row, 'id'),
    relation: 'MENTIONS',
    sourceId: text(row, 'source'),
    target: entityOf(row),
    evidence: evidenceOf(row),
  }));
}

function entityOf(row: Row): ExportedEntity {
  const name = text(row, 'name');
  return {
    id: text(row, 'target'),
    kind: texts(row, 'labels').includes('Conference') ? 'CONFERENCE' : 'BODY',
    label: name,
    title: name,
    adopted: null,
    year: null,
    adoptedBy: null,
    held: null,
    citesCount: null,
    citedByCount: null,
    url: null,
  };
}
