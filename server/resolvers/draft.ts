import { officialUrl } from '../../ingest/symbols/official-url.ts';
import { asInstrumentId } from '../../ingest/symbols/ids.ts';
import { isMisprinted } from '../data/draft.ts';
import { ROLES, VIAS, enumValue } from '../data/vocabulary.ts';
import type {
  DraftCheckResolvers,
  DraftCitationResolvers,
  DraftNameResolvers,
} from '../resolvers.generated.ts';
import type { DraftStatus } from '../schema.generated.ts';

const STATUSES: readonly DraftStatus[] = [
  'HELD',
  'CITED_ONLY',
  'UNKNOWN',
  'SUPERSEDED',
  'AMBIGUOUS',
  'UNRESOLVED',
];

export const DraftCheck: DraftCheckResolvers = {
  counts: ({ citations }) =>
    STATUSES.map((status) => ({
      status,
      count: citations.filter((citation) => citation.status === status).length,
    })).filter(({ count }) => count > 0),
  misprinted: ({ citations }) => citations.filter(isMisprinted).length,
};

export const DraftCitation: DraftCitationResolvers = {
  text: ({ citation }) => citation.text,
  start: ({ citation }) => citation.start,
  end: ({ citation }) => citation.end,
  paragraph: ({ citation }) => citation.paragraph,
  footnote: ({ citation }) => citation.footnote,
  lead: ({ citation }) => citation.lead,
  role: ({ citation: { role } }) => (role === null ? null : enumValue(ROLES, role)),
  via: ({ citation }) => enumValue(VIAS, citation.via),
  locator: ({ citation }) => citation.locator,
  url: ({ targetId }) => (targetId === null ? null : officialUrl(asInstrumentId(targetId))),
  supersededBy: ({ supersededById }, _args, { data }) =>
    supersededById === null ? null : data.instruments.existing(supersededById),
  candidates: ({ citation }) =>
    citation.status === 'ambiguous' ? citation.candidates.map(({ id }) => id) : [],
  reason: ({ citation }) => citation.reason,
  // What the reading says of a year, the check says too.
  remarks: ({ citation: { status, reason }, misprints }) => [
    ...new Set([...(status === 'resolved' && reason !== null ? [reason] : []), ...misprints]),
  ],
};

export const DraftName: DraftNameResolvers = {
  entity: ({ id }, _args, { data }) => data.entities.byId(id),
};
