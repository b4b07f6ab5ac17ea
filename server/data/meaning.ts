import { checkLength } from './cursor.ts';
import type { InstrumentModel } from './models.ts';
import { NoticeCode } from './notices.ts';
import type { Unknown } from './notices.ts';
import { idsMeant } from './symbol-input.ts';

type ById = (id: string) => Promise<InstrumentModel | null> | InstrumentModel | null;

/** What people mean by an id, symbol or short name: of what the graph has, the likeliest. */
export function meaning(byId: ById, unknown: Unknown) {
  const instrument = async (input: string, argument = 'id'): Promise<InstrumentModel | null> => {
    const found = await Promise.all(
      idsMeant(checkLength(argument, input)).map(async (id) => await byId(id)),
    );
    return found.find((each) => each !== null) ?? null;
  };
  return {
    instrument,

    /** Ids of those that the graph has, each once; what it does not have the caller is told beside the answer. */
    async meantIds(
      inputs: readonly string[],
      argument = 'instrument',
      field = argument,
    ): Promise<readonly string[]> {
      const found = await Promise.all(inputs.map((input) => instrument(input, argument)));
      for (const [index, value] of inputs.entries())
        if (!found[index]) unknown.add({ code: NoticeCode.UnknownInstrument, argument, value, field });
      return [...new Set(found.flatMap((each) => (each ? [each.id] : [])))];
    },
  };
}

export type Meaning = ReturnType<typeof meaning>;
