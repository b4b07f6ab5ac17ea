import { BODIES, SOFT_LAW, TREATIES } from '../../ingest/registry/tables.ts';
import type { bodiesData } from './bodies.ts';
import type { Instruments } from './instruments.ts';
import { similarLeads } from './lead-words.ts';
import { NoticeCode, similarAmong } from './notices.ts';
import type { Similar } from './notices.ts';
import { seriesOf } from './organ.ts';
import { sessionsMeant } from './sessions.ts';
import { similarNames } from './similar-names.ts';

/** Instruments that the registry has by name. */
const NAMED_INSTRUMENTS = [...TREATIES, ...SOFT_LAW];

type Bodies = ReturnType<typeof bodiesData>;

interface Needs {
  readonly bodies: () => Pick<Bodies, 'bodyById'>;
  readonly instruments: Pick<Instruments, 'byId'>;
  readonly subjects: () => ReturnType<Bodies['allSubjects']>;
}

/** What may be meant by a name that leads to nothing: of each kind of name, what the graph has. */
export const likes = ({ bodies, instruments, subjects }: Needs): Readonly<Record<NoticeCode, Similar>> => ({
  [NoticeCode.UnknownBody]: similarAmong(BODIES, async (id) => (await bodies().bodyById(id)) !== null),
  [NoticeCode.UnknownOrgan]: similarAmong(BODIES, async (id) => seriesOf(id).length > 0),
  [NoticeCode.UnknownInstrument]: similarAmong(
    NAMED_INSTRUMENTS,
    async (id) => (await instruments.byId(id)) !== null,
  ),
  [NoticeCode.UnknownSubject]: async (value, most) => similarNames(value, await subjects(), most),
  [NoticeCode.UnknownLead]: similarLeads,
  [NoticeCode.UnknownSession]: sessionsMeant,
});
