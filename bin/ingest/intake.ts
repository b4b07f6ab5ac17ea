import type { FoundInputs, Input } from '../../ingest/read/find-inputs.ts';
import { readBytes } from '../../ingest/read/read-bytes.ts';
import { sha256 } from '../../ingest/read/read-document.ts';
import { sizeOnDisk } from '../../ingest/read/size.ts';
import { unfold, type UnfoldRules } from '../../ingest/read/unfold.ts';
import type { Held, HeldSource } from './held.ts';
import type { LeftOut } from './left-out.ts';

/** A line of a list that the graph has, and the instrument that it tells of. */
interface KnownLine {
  readonly list: string;
  readonly sha256: string;
}

/** One document of the run, in the order of the inputs. */
export interface Item {
  readonly path: string;
  readonly file: string;
  readonly order: number;
  /** What it takes on the disk, for telling how far the run is; 0 where that is not known. */
  readonly size: number;
  /** Set when the graph has read the same content before, and has its words: then it is not extracted. */
  readonly unchanged?: HeldSource | KnownLine;
  /** Set when it was left out before for the text that the graph holds: then it is not extracted either. */
  readonly leftOut?: LeftOut;
  /** Of an act in a file that holds several, and of what the file says besides: the file. */
  readonly of?: Item;
}

type Known = Pick<Item, 'unchanged' | 'leftOut'>;

/**
 * Hands the documents to be extracted on and keeps the others back, and knows of both in which order they
 * came: so that each can be dealt with in its turn.
 */
export class Intake {
  readonly #found: FoundInputs;
  readonly #held: Held;
  readonly #rules: UnfoldRules;
  readonly #waiting: Item[] = [];
  #order = 0;
  #paths: ReadonlySet<string> | undefined;
  /** Bytes on disk of all files, archives as they are. */
  readonly bytes: number;

  constructor(found: FoundInputs, held: Held, rules: UnfoldRules) {
    this.#found = found;
    this.#held = held;
    this.#rules = rules;
    this.bytes = found.inputs.reduce((sum, input) => sum + sizeOnDisk(input), 0);
  }

  /** What is to be extracted. */
  async *documents(): AsyncGenerator<Input> {
    for await (const input of unfold(this.#found.inputs, this.#rules)) {
      const known = await this.#known(input);
      const size = sizeOnDisk(input);
      const order = this.#order++;
      const { path, file } = input;
      this.#waiting.push({ path, file, order, size, ...known });
      if (!known) yield input;
    }
  }

  /** The items up to the next that was handed on, and that one; at the end those that are left. */
  *next(): Generator<Item> {
    for (let item = this.#waiting.shift(); item; item = this.#waiting.shift()) {
      yield item;
      if (!item.unchanged && !item.leftOut) return;
    }
  }

  /** The file of a document once more, when it must be extracted after all; undefined when it has gone. */
  async again(item: Item): Promise<Input | undefined> {
    const { path, unchanged, leftOut } = item.of ?? item;
    // Two lines of a list that tell of one instrument have one path.
    const content = (unchanged ?? leftOut)?.sha256;
    const top = this.#found.inputs.filter((input) => isIn(input, path));
    for await (const input of unfold(top, { wants: (each) => each === path }))
      if (
        input.path === path &&
        (content === undefined || input.from !== 'bytes' || sha256(input.bytes) === content)
      )
        return input;
    return undefined;
  }

  /** Whether a document of this path belongs to the files of this run. */
  includes(path: string): boolean {
    this.#paths ??= new Set(this.#found.inputs.map((input) => input.path));
    return this.#paths.has(path.replace(/!.*$/s, '')) && (this.#rules.wants?.(path) ?? true);
  }

  /** What is known of a content that was read before; undefined: it is to be extracted. */
  async #known(input: Input): Promise<Known | undefined> {
    const { bySha256, byId, lists, files } = this.#held;
    if ((input.from !== 'file' && input.from !== 'bytes') || byId.size + lists.size === 0) return undefined;
    try {
      const content = sha256(input.from === 'bytes' ? input.bytes : await readBytes(input.file));
      // What a file of several acts says besides is known by the content of the file, and of its acts nothing is known before it is read.
      if (files.has(input.path) || files.has(bySha256.get(content)?.path ?? '')) return undefined;
      return this.knownAs(content, input.path);
    } catch {
      // Whoever reads it says what is wrong.
      return undefined;
    }
  }

  /** The same of a content, by its SHA-256, that comes under this path. */
  knownAs(content: string, path: string): Known | undefined {
    const { bySha256, lists, leftOut } = this.#held;
    const list = lists.get(content);
    const unchanged = bySha256.get(content) ?? (list === undefined ? undefined : { list, sha256: content });
    if (unchanged) return { unchanged };
    const left = leftOut.get(content);
    return left && this.#staysOut(left, path) ? { leftOut: left } : undefined;
  }

  /**
   * Whether a text gives way to the same one again: that stands in the graph, and is among the files of this run or
   * the other one a translation. Should it have changed, that is seen when it is read.
   */
  #staysOut({ id, format, language, gaveWayTo }: LeftOut, path: string): boolean {
    if (format === 'jsonl') return this.#held.lists.get(gaveWayTo) === id;
    const held = this.#held.byId.get(id);
    if (held?.sha256 !== gaveWayTo || held.path === path) return false;
    return language !== null || this.includes(held.path);
  }
}

const isIn = (input: Input, path: string): boolean =>
  input.path === path || path.startsWith(`${input.path}!`);
