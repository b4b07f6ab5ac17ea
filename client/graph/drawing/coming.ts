import type { Core, ElementDefinition } from 'cytoscape';
import { once } from '../../parts/once.ts';
import { noteDrawn } from './drawn-mark.ts';
import { addUnseen, showAdded } from './exchange.ts';
import { prepare } from './renderer.ts';
import { inPieces, type Steps } from './steps.ts';
import { Told } from './told.ts';

/** So many new elements at once, and so many with their letters: the page answers in between. */
const PIECE = 30;
const LABELLED = 3;
/** Why no more of a network comes: it was cancelled, or another is wanted. */
const STOPPED = 'stopped';
const OVERTAKEN = 'overtaken';

/** What a network brings that is not drawn yet. */
interface New {
  readonly elements: readonly ElementDefinition[];
  /** Whether each has its letters. */
  readonly areLabelled: boolean;
}

/**
 * How networks come into the drawing: thousands in pieces; whatever is asked for next waits for them, except another
 * network, which takes their place.
 */
export class Coming {
  /** How many instruments are drawn of a network whose coming was stopped; null when none was. */
  readonly stopped = new Told<number | null>(null);
  readonly #graph: Core;
  readonly #steps: Steps;
  readonly #noteDrawn = once(() => noteDrawn(this.#graph));
  /** Of the network that was asked for last. */
  #current = new AbortController();

  constructor(graph: Core, steps: Steps) {
    this.#graph = graph;
    this.#steps = steps;
  }

  /**
   * @param enter when it is the network's turn: takes away what is no more, and gives what is new
   * @param settle brings all that has come to its place
   */
  begin(enter: () => New, settle: () => void): void {
    this.#current.abort(OVERTAKEN);
    const { signal } = (this.#current = new AbortController());
    this.#steps.run(() => {
      if (signal.reason === OVERTAKEN) return;
      this.stopped.tell(null);
      const { elements, areLabelled } = enter();
      const pieces = inPieces(elements, areLabelled ? LABELLED : PIECE);
      this.#steps.runAll([
        ...pieces.map((piece) => () => {
          if (signal.aborted) return;
          addUnseen(this.#graph, piece);
          prepare(this.#graph, piece);
        }),
        () => {
          if (signal.reason !== OVERTAKEN) settle();
        },
        // Lights and bends have changed how some of it looks.
        ...pieces.map((piece) => () => {
          if (!signal.aborted) prepare(this.#graph, piece);
        }),
        () => {
          if (signal.reason === OVERTAKEN) return;
          this.#noteDrawn();
          showAdded(this.#graph);
          if (signal.aborted) this.stopped.tell(this.#graph.nodes().length);
        },
      ]);
    });
  }

  /** Ends the coming of a network that takes long: what has come of it stays, with the links among it. */
  stop(): void {
    this.#current.abort(STOPPED);
  }
}
