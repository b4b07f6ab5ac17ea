import type { Row } from '../../cypher/engine.ts';
import { loadStatement } from '../../cypher/statements.ts';
import { evidenceOf } from './evidence.ts';
import type { BodyModel, ConferenceModel, EvidenceModel, MentionModel } from './models.ts';
import { manyById, oneById } from './read.ts';
import { subjectOf } from './facets.ts';
import type { Read } from './read.ts';
import type { Named } from './similar-names.ts';
import { numbers, text, textOrNull, texts } from '../../cypher/rows.ts';

const statements = {
  ofInstrument: loadStatement('read/adopting-bodies'),
  mentions: loadStatement('read/mentions'),
  bodiesById: loadStatement('read/bodies-by-id'),
  conferencesById: loadStatement('read/conferences-by-id'),
  subjectsById: loadStatement('read/subjects-by-id'),
  subjectsOf: loadStatement('read/subjects-of'),
  allSubjects: loadStatement('read/subjects'),
};

function bodyOf(row: Row): BodyModel {
  return {
    node: 'body',
    id: text(row, 'id'),
    name: text(row, 'name'),
    kind: textOrNull(row, 'kind'),
    aliases: texts(row, 'aliases'),
  };
}

function conferenceOf(row: Row): ConferenceModel {
  return {
    node: 'conference',
    id: text(row, 'id'),
    name: text(row, 'name'),
    place: textOrNull(row, 'place'),
    years: numbers(row, 'years'),
    aliases: texts(row, 'aliases'),
  };
}

interface MentionRow {
  readonly entity: BodyModel | ConferenceModel;
  readonly evidence: EvidenceModel;
}

function mentionRowOf(row: Row): MentionRow {
  return {
    entity: texts(row, 'labels').includes('Conference') ? conferenceOf(row) : bodyOf(row),
    evidence: evidenceOf(row),
  };
}

/** Bodies and conferences: who adopted an instrument, and whom its text names. */
export function bodiesData(read: Read) {
  const ofInstrument = manyById(read, statements.ofInstrument, 'instrument', (row) => ({
    relation: text(row, 'relation'),
    body: bodyOf(row),
  }));
  const mentions = manyById(read, statements.mentions, 'source', mentionRowOf);
  const bodiesById = oneById(read, statements.bodiesById, bodyOf);
  const conferencesById = oneById(read, statements.conferencesById, conferenceOf);
  const subjectsById = oneById(read, statements.subjectsById, subjectOf);
  const subjectsOf = manyById(read, statements.subjectsOf, 'instrument', subjectOf);
  const related = async (id: string, relation: string): Promise<BodyModel | null> =>
    (await ofInstrument.load(id)).find((each) => each.relation === relation)?.body ?? null;

  return {
    adoptedBy: (id: string) => related(id, 'ADOPTED_BY'),
    reportedBy: (id: string) => related(id, 'REPORTED_BY'),

    /** Entities in the order in which the text first names them. */
    async mentions(id: string): Promise<readonly MentionModel[]> {
      const byEntity = new Map<string, { entity: MentionRow['entity']; evidence: EvidenceModel[] }>();
      for (const { entity, evidence } of await mentions.load(id)) {
        const mention = byEntity.get(entity.id);
        if (mention) mention.evidence.push(evidence);
        else byEntity.set(entity.id, { entity, evidence: [evidence] });
      }
      return [...byEntity.values()];
    },

    bodyById: (id: string) => (id.startsWith('body/') ? bodiesById.load(id) : null),
    conferenceById: (id: string) => (id.startsWith('conference/') ? conferencesById.load(id) : null),
    subjectById: (id: string) => (id.startsWith('subject/') ? subjectsById.load(id) : null),
    subjects: (instrument: string) => subjectsOf.load(instrument),

    /** Every subject that something is about, as what may be meant by a name. */
    allSubjects: async (): Promise<readonly Named[]> =>
      (await read(statements.allSubjects, {})).map((row) => {
        const id = text(row, 'id');
        return { id, name: text(row, 'name'), aliases: [id.slice(id.indexOf('/') + 1)] };
      }),

    /** A body that the graph itself refers to: it is there. */
    async existingBody(id: string): Promise<BodyModel> {
      const body = await bodiesById.load(id);
      if (!body) throw new Error(`The graph refers to ${id} and does not have it.`);
      return body;
    },
  };
}

export type Bodies = ReturnType<typeof bodiesData>;
