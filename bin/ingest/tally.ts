import { idOf } from '../../ingest/load/rows.ts';
import type { ErrorRecord, ExtractionRecord } from '../../ingest/record.ts';
import type { Outcome } from '../../ingest/run/outcome.ts';
import type { Claims, Conflict } from './claims.ts';

/** What `--report` writes: docs/ingest.md describes every field. */
export interface IngestReport {
  readonly version: 1;
  readonly store: string;
  readonly dryRun: boolean;
  readonly interrupted: boolean;
  readonly seconds: number;
  readonly bytes: number;
  readonly documents: DocumentCounts;
  readonly passedOver: number;
  readonly citations: {
    readonly byStatus: Counts;
    readonly byClass: Counts;
    readonly unresolvedReasons: Counts;
  };
  readonly entities: { readonly distinct: Counts; readonly mentions: Counts };
  /** Texts that were taken in under their content. */
  readonly withoutSymbol: readonly { readonly id: string; readonly file: string }[];
  /** Texts that were taken in and are clearly not in English: of what they cite, only symbols are found. */
  readonly otherLanguages: readonly {
    readonly id: string;
    readonly file: string;
    readonly language: string;
  }[];
  readonly conflicts: readonly Conflict[];
  readonly errors: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

type Counts = Readonly<Record<string, number>>;

interface DocumentCounts {
  /** Read in this run. */
  readonly read: number;
  readonly added: number;
  readonly replaced: number;
  /** In the store already, with the same content: not read. */
  readonly unchanged: number;
  /** The same content twice in this run. */
  readonly repeated: number;
  /** Left out because another text of the same symbol stands in their place. */
  readonly outdone: number;
  /** Lines of data_extract lists, added to what is known of their instruments. */
  readonly listed: number;
  readonly failed: number;
}

/** Counts what an ingest does, for its summary and its report. */
export class Tally {
  readonly documents = {
    read: 0,
    added: 0,
    replaced: 0,
    unchanged: 0,
    repeated: 0,
    outdone: 0,
    listed: 0,
    failed: 0,
  };
  passedOver = 0;
  bytes = 0;
  readonly #statuses = new Counter();
  readonly #classes = new Counter();
  readonly #reasons = new Counter();
  readonly #mentions = new Counter();
  readonly #entities = new Map<string, string>();
  readonly #withoutSymbol: { id: string; file: string }[] = [];
  readonly #otherLanguages = new Map<string, { file: string; language: string }>();
  readonly #errors: { file: string; code: string; message: string }[] = [];

  /** A record that goes into the store; its file as the caller would name it, and its language where that is not English. */
  addRecord(record: ExtractionRecord, { file, language }: Pick<Outcome, 'file' | 'language'>): void {
    const id = idOf(record);
    // One in English takes its place.
    if (language === undefined) this.#otherLanguages.delete(id);
    else this.#otherLanguages.set(id, { file, language });
    if (record.document.id === null) this.#withoutSymbol.push({ id, file: record.source.path });
    for (const citation of record.citations) {
      this.#statuses.add(citation.status);
      if (citation.status === 'resolved') this.#classes.add(citation.target.kind);
      if (citation.status === 'unresolved') this.#reasons.add(citation.reason);
    }
    for (const { id: name, kind, mentions } of record.entities) {
      this.#entities.set(name, kind);
      this.#mentions.add(kind, mentions.length);
    }
  }

  /** What became of a text of an instrument, and how the one that stood for it before was counted. */
  addClaim(made: ReturnType<Claims['claim']>, before: 'added' | 'replaced' | 'unchanged' | undefined): void {
    if (made === 'same') this.documents.repeated += 1;
    if (made === 'worse' || made === 'better') this.documents.outdone += 1;
    if (made === 'better' && before) this.documents[before] -= 1;
  }

  addFailure(file: string, { error }: ErrorRecord): void {
    this.documents.failed += 1;
    this.#errors.push({ file, code: error.code, message: error.message });
  }

  report(
    rest: Pick<IngestReport, 'store' | 'dryRun' | 'interrupted' | 'seconds' | 'conflicts'>,
  ): IngestReport {
    const distinct = new Counter();
    for (const kind of this.#entities.values()) distinct.add(kind);
    return {
      version: 1,
      ...rest,
      bytes: this.bytes,
      documents: { ...this.documents },
      passedOver: this.passedOver,
      citations: {
        byStatus: this.#statuses.counts(),
        byClass: this.#classes.counts(),
        unresolvedReasons: this.#reasons.counts(),
      },
      entities: { distinct: distinct.counts(), mentions: this.#mentions.counts() },
      withoutSymbol: this.#withoutSymbol,
      otherLanguages: [...this.#otherLanguages].map(([id, text]) => ({ id, ...text })),
      errors: this.#errors,
    };
  }
}

class Counter {
  readonly #counts = new Map<string, number>();

  add(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  /** The most frequent first; equal ones by name. */
  counts(): Counts {
    return Object.fromEntries(
      [...this.#counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    );
  }
}
