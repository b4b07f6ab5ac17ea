import type { Core } from 'cytoscape';
import type { ThemeName } from '../../theme/palette.ts';
import { showEncoding } from './element-looks.ts';
import type { Encoding } from './encoding.ts';
import type { FewLabels } from './few-labels.ts';
import type { Arrangement } from '../layouts/layout.ts';
import type { LinkGround } from './link-ground.ts';
import type { MovingPicture } from './moving-picture.ts';
import { groundLook, styleOf, THOUSANDS } from './style.ts';

/** What has a look of its own. */
interface Layers {
  readonly graph: Core;
  readonly ground: LinkGround;
  readonly fewLabels: FewLabels;
  readonly moving: MovingPicture;
}

/** How marks and links look: by the theme, by how many there are, and by what an encoding says. */
export class Looks {
  readonly #layers: Layers;
  #theme: ThemeName = 'light';
  #linkTones: ReadonlyMap<string, string> = new Map();
  #isCrowd = false;
  #isStyled = false;
  #isEncoded = false;

  constructor(layers: Layers) {
    this.#layers = layers;
  }

  /** Whether there are so many marks that few have their names, and all is faint. */
  get isCrowd(): boolean {
    return this.#isCrowd;
  }

  /** The tones of links that have one, by their ids. */
  get linkTones(): ReadonlyMap<string, string> {
    return this.#linkTones;
  }

  /** @param links how many there are: the more, the fainter */
  look(theme: ThemeName, labels: Arrangement['labels'], links: number): void {
    const { graph, fewLabels, moving } = this.#layers;
    this.#theme = theme;
    this.#isCrowd = labels === 'few';
    const style = styleOf(theme, labels, links);
    // At first Cytoscape has its own defaults and nothing else; told a whole style, it would make them twice anew.
    if (this.#isStyled) graph.style(style);
    else graph.style().append(style).update();
    this.#isStyled = true;
    fewLabels.look(theme, this.#isCrowd);
    moving.turn(this.#isCrowd && links > THOUSANDS);
    this.#lookOfGround(links);
  }

  /** Gives marks and links the sizes, tones and groups that an encoding says. */
  encode(encoding: Encoding, links: number): void {
    const { sizes, tones, groups, linkTones } = encoding;
    const says = sizes.size + tones.size + groups.length + linkTones.size > 0;
    // Thousands of marks need not be told that nothing has changed.
    if (!says && !this.#isEncoded) return;
    this.#isEncoded = says;
    this.#linkTones = linkTones;
    showEncoding(this.#layers.graph, encoding);
    this.#lookOfGround(links);
  }

  #lookOfGround(links: number): void {
    this.#layers.ground.look(groundLook(this.#theme, this.#linkTones, this.#isCrowd, links));
  }
}
