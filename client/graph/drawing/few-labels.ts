import type { Core, NodeSingular } from 'cytoscape';
import { PALETTES, type ThemeName } from '../../theme/palette.ts';
import { chosenLabels, FEW_LABELS_SIZE, type LabelCandidate } from './label-choice.ts';
import { TYPE_FACE } from './style.ts';

/** The view has come to rest after so many milliseconds without a move. */
const REST = 140;

/**
 * The labels of a crowd, on a canvas of their own above the drawing: chosen anew whenever the view comes to
 * rest, gone while it moves, and drawn without drawing thousands of marks again.
 */
export class FewLabels {
  readonly #graph: Core;
  readonly #canvas: HTMLCanvasElement;
  #theme: ThemeName = 'light';
  #isOn = false;
  #isClear = true;
  #hovered: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(graph: Core, container: HTMLElement) {
    this.#graph = graph;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'few-labels';
    container.append(this.#canvas);
    graph.on('viewport resize', () => this.refresh());
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#canvas.remove();
  }

  look(theme: ThemeName, isOn: boolean): void {
    this.#theme = theme;
    this.#isOn = isOn;
    this.refresh();
  }

  /** The instrument under the pointer is named, whatever stands beside it. */
  hover(id: string | null): void {
    if (!this.#isOn || this.#hovered === id) return;
    this.#hovered = id;
    this.#draw();
  }

  /** What is shown has changed: the labels go, and come again when nothing more happens. */
  refresh(): void {
    clearTimeout(this.#timer);
    // At every move of the view: an empty canvas that is emptied is drawn again all the same.
    if (!this.#isClear) this.#clear();
    if (this.#isOn) this.#timer = setTimeout(() => this.#draw(), REST);
  }

  #clear(): CanvasRenderingContext2D | null {
    const context = this.#canvas.getContext('2d');
    context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#isClear = true;
    return context;
  }

  #draw(): void {
    const [width, height] = [this.#graph.width(), this.#graph.height()];
    const ratio = window.devicePixelRatio || 1;
    if (this.#canvas.width !== width * ratio || this.#canvas.height !== height * ratio) {
      this.#canvas.width = width * ratio;
      this.#canvas.height = height * ratio;
    }
    const context = this.#clear();
    if (!context) return;
    const palette = PALETTES[this.#theme];
    this.#isClear = false;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.font = `${FEW_LABELS_SIZE}px ${TYPE_FACE}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = palette.ground;
    context.fillStyle = palette.ink;
    for (const { label, x, y } of chosenLabels(this.#candidates(width, height), { width, height })) {
      context.strokeText(label, x, y);
      context.fillText(label, x, y);
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  #candidates(width: number, height: number): readonly LabelCandidate[] {
    const zoom = this.#graph.zoom();
    const { x: left, y: top } = this.#graph.pan();
    const found: LabelCandidate[] = [];
    for (const node of this.#graph.nodes().toArray()) {
      const at = node.position();
      const [x, y] = [at.x * zoom + left, at.y * zoom + top];
      if (x < 0 || y < 0 || x > width || y > height || node.hasClass('out-of-sight')) continue;
      found.push({ id: node.id(), x, y, radius: (node.width() / 2) * zoom, ...this.#nameOf(node) });
    }
    return found;
  }

  #nameOf(node: NodeSingular): { readonly label: string; readonly weight: number } {
    const isAlways = node.id() === this.#hovered || node.hasClass('chosen') || node.hasClass('root');
    const isFirst = node.hasClass('expanded');
    const weight = isAlways ? Infinity : isFirst ? Number.MAX_VALUE : Number(node.data('weight'));
    return { label: String(node.data('name')), weight };
  }
}
