import type { Engine } from '../../cypher/engine.ts';
import { loadBatch } from '../../ingest/load/load.ts';
import { idOf } from '../../ingest/load/rows.ts';
import type { ErrorRecord, ExtractionRecord } from '../../ingest/record.ts';
import type { FoundInputs } from '../../ingest/read/find-inputs.ts';
import { unreadText } from '../../ingest/read/found.ts';
import { isInShard, type Shard } from '../../ingest/read/shard.ts';
import { extractAll, suitableWorkers } from '../../ingest/run/extract-all.ts';
import { recordOf, type Outcome } from '../../ingest/run/outcome.ts';
import { Claims, isBetter, type Claim } from './claims.ts';
import { NOTHING_HELD, readHeld, type Held, type HeldSource } from './held.ts';
import { Intake, type Item } from './intake.ts';
import { writeLeftOut, type LeftOut } from './left-out.ts';
import { ListLines } from './list-lines.ts';
import { Loader } from './loader.ts';
import { Tally } from './tally.ts';

export interface IngestOptions {
  readonly workers?: number;
  readonly workerFile: URL;
  /** Writes nothing. */
  readonly dryRun?: boolean;
  /** Reads what the store has read before, too. */
  readonly force?: boolean;
  /** Only documents of this part. */
  readonly shard?: Shard;
  /** Ends the run after the document that is being dealt with. */
  readonly signal: AbortSignal;
  /** A document has been dealt with, of this many bytes on disk; `of` is what all files take. */
  readonly progress: (bytes: number, of: number) => void;
  /** Told of each document that cannot be read, in its turn. */
  readonly failed: (outcome: Outcome) => void;
  /** What a person should know at once. */
  readonly say: (line: string) => void;
}

/** No file holds more acts. */
const MOST_ACTS = 1e6;

/** Texts that gave way and are remembered at a time. */
const REMEMBERED = 500;

/** About as many bytes of files as make a document: tells how many workers are worth their start. */
const BYTES_PER_DOCUMENT = 20_000;

/**
 * Takes the documents into a store, or, without a store, into nothing. The store holds whole documents at
 * every moment, so that a run that was ended in any way goes on from there when it is started again.
 */
export async function ingest(
  found: FoundInputs,
  engine: Engine | null,
  options: IngestOptions,
): Promise<{ readonly tally: Tally; readonly claims: Claims }> {
  const run = new Run(found, engine ? await readHeld(engine) : NOTHING_HELD, engine, options);
  const workers =
    options.workers ??
    suitableWorkers(Math.max(found.inputs.length, Math.ceil(run.intake.bytes / BYTES_PER_DOCUMENT)));
  const { workerFile, signal } = options;
  const outcomes = extractAll(run.intake.documents(), { workers, workerFile, withText: true });
  for await (const outcome of outcomes) {
    if (signal.aborted) break;
    await run.deal(outcome);
  }
  await run.end();
  return run;
}

class Run {
  readonly tally = new Tally();
  readonly claims = new Claims();
  readonly intake: Intake;
  readonly #held: Held;
  readonly #options: IngestOptions;
  readonly #store: Engine | null;
  readonly #loader: Loader | null;
  /** How the text that stands for each instrument was counted. */
  readonly #counted = new Map<string, 'added' | 'replaced' | 'unchanged'>();
  /** Texts of an instrument that step back for one that the store holds and that is still to come in this run. */
  readonly #steppedBack = new Map<string, { readonly item: Item; readonly claim: Claim }[]>();
  /** Texts that the store holds and that stand for their instruments, not read again: their language is not known. */
  readonly #notRead = new Map<string, Item>();
  readonly #lines = new ListLines();
  /** Lines of lists that gave way to others before, which may be still to come. */
  readonly #linesBefore: { readonly id: string; readonly item: Item }[] = [];
  /** Nothing is still to come. */
  #allCame = false;
  /** The file of several acts of which some have been dealt with, and how many. */
  #begun: { readonly file: Item; readonly acts: number } | null = null;

  constructor(found: FoundInputs, held: Held, engine: Engine | null, options: IngestOptions) {
    const { force, shard, dryRun, signal } = options;
    this.#held = held;
    this.#options = options;
    this.tally.passedOver = found.passedOver;
    this.intake = new Intake(found, force ? NOTHING_HELD : held, {
      passOver: (_path, file) => {
        this.tally.passedOver += 1;
        const unread = unreadText(file);
        if (unread !== null) options.say(unread);
      },
      signal,
      ...(shard && { wants: (path) => isInShard(shard, path) }),
    });
    const store = dryRun ? null : engine;
    this.#store = store;
    this.#loader = store && new Loader((batch, onWritten) => loadBatch(store, batch, onWritten), options);
  }

  /** The next document that was read, after those before it that were not. */
  async deal(outcome: Outcome | null): Promise<void> {
    for (const item of this.#begun ? [this.#begun.file] : this.intake.next()) {
      if (item.unchanged) await this.#unchanged(item, item.unchanged);
      else if (item.leftOut) await this.#leftOutBefore(item, item.leftOut);
      else if (outcome) {
        this.tally.bytes += outcome.bytes;
        await this.#readOf(item, outcome);
        if (outcome.hasMore) break;
      }
      this.#options.progress(item.size, this.intake.bytes);
    }
    if (this.claims.gaveWayCount >= REMEMBERED) await this.#remember();
  }

  /** What was read of a file: all of it, or one of several acts that it holds. */
  async #readOf(file: Item, outcome: Outcome): Promise<void> {
    const acts = this.#begun?.acts ?? 0;
    this.#begun = outcome.hasMore ? { file, acts: acts + 1 } : null;
    if (acts === 0 && !outcome.hasMore && outcome.path === file.path) return await this.#read(file, outcome);
    const { path, file: name } = outcome;
    const { source } = outcome.failure ?? recordOf(outcome);
    const known = source.sha256 === undefined ? undefined : this.intake.knownAs(source.sha256, path);
    const item: Item = {
      ...file,
      path,
      file: name,
      order: file.order + acts / MOST_ACTS,
      of: file,
      ...known,
    };
    if (item.unchanged) await this.#unchanged(item, item.unchanged);
    else if (item.leftOut) await this.#leftOutBefore(item, item.leftOut);
    else await this.#read(item, outcome);
  }

  async end(): Promise<void> {
    if (!this.#options.signal.aborted) {
      await this.deal(null);
      this.#allCame = true;
      for (const [id, texts] of this.#steppedBack) {
        // The best of them first where one of them is to stand: the others need not be read for it.
        if (!this.claims.get(id)) texts.sort((one, other) => (isBetter(one.claim, other.claim) ? -1 : 1));
        for (const { item, claim } of texts) await this.#comesBack(id, item, claim);
      }
      for (const { id, item } of this.#linesBefore)
        if (this.#lines.has(id)) this.tally.documents.unchanged += 1;
        else await this.#readAgain(item);
    }
    await this.#loader?.flush();
    await this.#remember();
  }

  /** So that the next run over the same files need not read what gave way in this one. */
  async #remember(): Promise<void> {
    const store = this.#store;
    const fresh = [...this.claims.takeLeftOut(), ...this.#lines.leftOut].filter(
      ({ sha256, gaveWayTo }) => this.#held.leftOut.get(sha256)?.gaveWayTo !== gaveWayTo,
    );
    if (store && fresh.length > 0) await this.#loader?.beside(() => writeLeftOut(store, fresh));
  }

  /** A text that stepped back, now that all have come: for nothing where the one it waited for has gone, or gone bad. */
  async #comesBack(id: string, item: Item, claim: Claim): Promise<void> {
    const kept = await this.#keptOver(id, item, claim);
    if (kept) {
      this.#leaveOut(id, kept, claim);
      return;
    }
    // It was counted when it was read first.
    if (!item.leftOut) this.tally.documents.read -= 1;
    await this.#readAgain(item);
  }

  async #readAgain(item: Item): Promise<void> {
    const outcome = await this.#again(item);
    if (outcome) await this.#read(item, outcome);
  }

  /** What stands for the instrument in this run and is the same text or the better one; undefined: neither. */
  async #keptOver(id: string, { leftOut }: Item, claim: Claim): Promise<Claim | undefined> {
    const before = this.claims.get(id);
    // So it was judged before: the language of what stands need not be asked.
    if (before && before.sha256 === leftOut?.gaveWayTo) return before;
    await this.#learnLanguage(id, claim);
    const kept = this.claims.get(id);
    return kept && (kept.sha256 === claim.sha256 || isBetter(kept, claim)) ? kept : undefined;
  }

  #leaveOut(id: string, kept: Claim, claim: Claim): void {
    if (kept.sha256 === claim.sha256) {
      this.tally.documents.repeated += 1;
      return;
    }
    this.claims.note(id, kept, claim);
    this.tally.documents.outdone += 1;
  }

  /** A text that was left out by an earlier run: it is read only where it might stand now. */
  async #leftOutBefore(item: Item, leftOut: LeftOut): Promise<void> {
    const { id } = leftOut;
    if (leftOut.format === 'jsonl') {
      this.#linesBefore.push({ id, item });
      return;
    }
    const claim = claimOf(item, leftOut);
    if (this.#stepsBack(id, item, claim) || this.#isTranslation(id, item, claim)) return;
    await this.#comesBack(id, item, claim);
  }

  async #unchanged(item: Item, held: NonNullable<Item['unchanged']>): Promise<void> {
    if ('list' in held) {
      // What came before it in this run has taken its place in the store, or is about to.
      if (this.#lines.add(held.list, held.sha256)) await this.#readAgain(item);
      else this.tally.documents.unchanged += 1;
      return;
    }
    const made = this.#claim(held.id, claimOf(item, { ...held, language: null }));
    if (made === 'first') {
      this.tally.documents.unchanged += 1;
      this.#counted.set(held.id, 'unchanged');
      this.#notRead.set(held.id, item);
    }
    if (made !== 'better') return;
    // What came before it in this run has taken its place in the store, or is about to.
    const outcome = await this.#again(item);
    if (outcome?.failure) this.#failed(item, outcome.failure, outcome);
    else if (outcome) await this.#load(recordOf(outcome), outcome);
  }

  async #again(item: Item): Promise<Outcome | undefined> {
    const input = await this.intake.again(item);
    if (!input) return undefined;
    // Loaded here: the tables are the workers', and seldom wanted in this thread.
    const { runJob } = await import('../../ingest/run/job.ts');
    const outcomes = await runJob(input, { withText: true });
    return outcomes.find(({ path }) => path === item.path);
  }

  async #read(item: Item, outcome: Outcome): Promise<void> {
    if (outcome.failure) {
      this.#failed(item, outcome.failure, outcome);
      return;
    }
    this.tally.documents.read += 1;
    if (outcome.note !== undefined) this.#options.say(`${outcome.file}: ${outcome.note}`);
    const record = recordOf(outcome);
    if (record.source.format === 'jsonl') {
      this.tally.documents.listed += 1;
      this.#lines.add(idOf(record), record.source.sha256);
      await this.#loader?.add(`list/${record.source.sha256}`, { record, text: null });
      return;
    }
    const id = idOf(record);
    const claim = claimOf(item, {
      ...record.source,
      cites: citesOf(record),
      language: outcome.language ?? null,
    });
    if (this.#stepsBack(id, item, claim) || this.#isTranslation(id, item, claim)) return;
    await this.#learnLanguage(id, claim);
    const made = this.#claim(id, claim);
    if (made === 'first' || made === 'better') await this.#load(record, outcome);
  }

  /** Reads the text that the store holds once more where it would stand before an English one: it may be a translation. */
  async #learnLanguage(id: string, claim: Claim): Promise<void> {
    const kept = this.claims.get(id);
    const item = this.#notRead.get(id);
    if (!kept || !item || claim.language !== null || !isBetter(kept, claim)) return;
    this.#notRead.delete(id);
    const outcome = await this.#again(item);
    if (outcome) this.claims.learn(id, outcome.language ?? null);
  }

  /** As Claims.claim; the text that another one outdoes is counted so. */
  #claim(id: string, claim: Claim): ReturnType<Claims['claim']> {
    const made = this.claims.claim(id, claim);
    this.tally.addClaim(made, this.#counted.get(id));
    return made;
  }

  async #load(record: ExtractionRecord, outcome: Outcome): Promise<void> {
    const id = idOf(record);
    const as = this.#held.byId.has(id) ? 'replaced' : 'added';
    this.tally.addRecord(record, outcome);
    this.tally.documents[as] += 1;
    this.#counted.set(id, as);
    await this.#loader?.add(id, { record, text: outcome.text ?? null });
  }

  #failed({ file }: Item, failure: ErrorRecord, outcome: Outcome): void {
    this.tally.addFailure(file, failure);
    this.#options.failed(outcome);
  }

  /** Whether it is a translation of what the store holds from another file: however new, it takes no text's place. */
  #isTranslation(id: string, { path }: Item, claim: Claim): boolean {
    const held = this.#held.byId.get(id);
    if (claim.language === null || !held || held.path === path || this.claims.get(id)) return false;
    this.#leaveOut(id, heldClaim(held), claim);
    return true;
  }

  /** Whether the text that the store holds is one of this run too, still to come, and the better one. */
  #stepsBack(id: string, item: Item, claim: Claim): boolean {
    const held = this.#held.byId.get(id);
    if (!held || held.path === item.path || held.sha256 === claim.sha256 || this.claims.get(id)) return false;
    if (this.#allCame || !this.intake.includes(held.path)) return false;
    if (item.leftOut?.gaveWayTo !== held.sha256 && !isBetter(heldClaim(held), claim)) return false;
    const texts = this.#steppedBack.get(id);
    if (texts) texts.push({ item, claim });
    else this.#steppedBack.set(id, [{ item, claim }]);
    return true;
  }
}

const claimOf = (
  { file, order, of }: Item,
  { format, sha256, cites, language }: Pick<Claim, 'format' | 'sha256' | 'cites' | 'language'>,
): Claim => ({ file, format, sha256, cites, language, order, ...(of && { within: of.path }) });

/** What the store holds is not read again: it counts as English. */
const heldClaim = ({ path, ...held }: HeldSource): Claim => ({
  ...held,
  file: path,
  language: null,
  order: Infinity,
});

/** As the graph counts them: distinct instruments that are cited by number or invoked by name. */
export function citesOf({ citations, entities }: ExtractionRecord): number {
  const cited = new Set<string>();
  for (const citation of citations) if (citation.status === 'resolved') cited.add(citation.target.id);
  for (const { id, kind, mentions } of entities)
    if ((kind === 'treaty' || kind === 'softLaw') && mentions.length > 0) cited.add(id);
  return cited.size;
}
