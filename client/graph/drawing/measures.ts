/** Sizes of the drawing at full scale, in pixels: what the style draws, and what layouts leave room for. */
export const TYPE_SIZE = 13;
export const ROOT_TYPE_SIZE = 15;
export const LINE_HEIGHT = 16;
export const MARK = 13;
export const ROOT_MARK = 20;
/** Between a mark and its label. */
export const LABEL_GAP = 6;
