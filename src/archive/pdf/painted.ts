import { identity, type Matrix, matrix, product } from './matrix.ts';
import { outlineOf } from './outline.ts';
import { both, type Box, boxAt, everywhere, isRectangle, type Painted, type Shape } from './painting.ts';

interface State {
  matrix: Matrix;
  colour: string | undefined;
  /** How much covers what is below, of a group that is drawn as one, and of what is drawn in it. */
  groupAlpha: number;
  alpha: number;
  /** Neither mixed with what is below nor masked, and likewise. */
  isGroupPlain: boolean;
  isPlain: boolean;
  font: number;
  /** From the units of its letters to those of the text. */
  units: number;
  mode: number;
  leading: number;
  scale: number;
  rise: number;
  letterSpace: number;
  wordSpace: number;
  clip: Box | undefined;
}

const beginning: State = {
  matrix: identity,
  colour: '#000000',
  groupAlpha: 1,
  alpha: 1,
  isGroupPlain: true,
  isPlain: true,
  font: 0,
  units: 0.001,
  mode: 0,
  leading: 0,
  scale: 1,
  rise: 0,
  letterSpace: 0,
  wordSpace: 0,
  clip: undefined,
};

/** The operators of PDF.js that matter here, by their numbers. */
export type Operators = Readonly<Record<string, number>>;

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the operators of a page name, and the page or its document holds. */
export interface PageObjects {
  readonly isShown: (layer: unknown) => boolean;
  /** Whether nothing shows through a picture, by its name or its data. */
  readonly isOpaque: (picture: unknown) => boolean;
  /** From the units of the letters of a font to those of the text. */
  readonly unitsOf: (font: unknown) => number;
}

/** What can hardly be seen, and what hardly anything can be seen through. */
const faint = 0.04;
const solid = 0.96;

/** What a page draws, in its order. What is drawn with a matrix of its own and left out may be a picture. */
export function painted({ fnArray, argsArray }: OperatorList, ops: Operators, objects: PageObjects): Painted[] {
  const found: Painted[] = [];
  const stack: (State & { readonly drawn: number })[] = [];
  const groups: State[] = [];
  const layers: boolean[] = [];
  let state = { ...beginning };
  let [text, line]: [Matrix, Matrix] = [identity, identity];
  let clips = false;
  const isHidden = (): boolean => layers.includes(false);
  const alpha = (): number => state.groupAlpha * state.alpha;
  const shape = (of: Shape): void => {
    if (!isHidden() && alpha() > faint) found.push({ shape: { ...of, box: both(state.clip, of.box) } });
  };
  const covers = (): boolean => alpha() > solid && state.isGroupPlain && state.isPlain;
  const picture = (isOpaque: boolean): void => {
    const box = boxAt(state.matrix, [0, 0, 1, 1]);
    shape({ box, colour: undefined, isOpaque: isOpaque && covers(), isPicture: true });
  };
  const save = (): void => void stack.push({ ...state, drawn: found.length });
  const restore = (): void => {
    const { drawn, ...before } = stack.pop() ?? { ...state, drawn: -1 };
    if (drawn === found.length && before.matrix !== state.matrix) picture(true);
    state = before;
  };
  const moveLine = (x: number, y: number): void => {
    line = product(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (glyphs: readonly unknown[]): void => {
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') text = product(text, [1, 0, 0, 1, (-glyph / 1000) * state.font * state.scale, 0]);
      if (typeof glyph !== 'object' || glyph === null) continue;
      const { unicode = '', width = 0, isSpace = false } = glyph as Partial<Record<string, unknown>>;
      const size = Number(width) * state.units * state.font;
      const transform = product(product(state.matrix, text), [
        state.font * state.scale,
        0,
        0,
        state.font,
        0,
        state.rise,
      ]);
      found.push({
        glyph: {
          text: String(unicode),
          transform,
          width: size * state.scale * Math.hypot(state.matrix[0], state.matrix[1]) * Math.hypot(text[0], text[1]),
          colour: isHidden() || alpha() < faint ? 'none' : (state.colour ?? 'pattern'),
          isOutline: state.mode % 4 === 3,
          clip: state.clip,
        },
      });
      const advance = (size + state.letterSpace + (isSpace === true ? state.wordSpace : 0)) * state.scale;
      text = product(text, [1, 0, 0, 1, advance, 0]);
    }
  };
  const paths = new Set([
    ops['fill'],
    ops['eoFill'],
    ops['fillStroke'],
    ops['eoFillStroke'],
    ops['closeFillStroke'],
    ops['closeEOFillStroke'],
  ]);
  const evenOdd = new Set([ops['eoFill'], ops['eoFillStroke'], ops['closeEOFillStroke']]);
  const pictures = new Set(
    Object.entries(ops).flatMap(([name, op]) => (/^paint.*Image|^rawFill/u.test(name) ? [op] : [])),
  );
  const act: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (args) => (state.matrix = product(state.matrix, matrix(args))),
    paintFormXObjectBegin: ([by]) => {
      save();
      if (by) state.matrix = product(state.matrix, matrix(by));
    },
    paintFormXObjectEnd: restore,
    beginGroup: () => {
      groups.push(state);
      const isGroupPlain = state.isGroupPlain && state.isPlain;
      state = { ...state, groupAlpha: alpha(), alpha: 1, isGroupPlain, isPlain: true };
    },
    endGroup: () => (state = groups.pop() ?? state),
    setFillRGBColor: ([colour]) => (state.colour = String(colour)),
    setFillColorN: () => (state.colour = undefined),
    setFillTransparent: () => (state.colour = 'none'),
    setGState: ([settings]) => {
      for (const [name, value] of list(settings).map(list)) {
        if (name === 'ca') state.alpha = Number(value);
        if (name === 'BM') state.isPlain = value === 'source-over';
        if (name === 'SMask') state.isPlain = value === false || value === null;
      }
    },
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag !== 'OC' || objects.isShown(layer)),
    beginMarkedContent: () => layers.push(true),
    endMarkedContent: () => layers.pop(),
    clip: () => (clips = true),
    eoClip: () => (clips = true),
    constructPath: ([operator, data, bounds]) => {
      const box = boxAt(state.matrix, Object.values(bounds ?? {}).map(Number));
      const [path] = list(data);
      const isEvenOdd = evenOdd.has(Number(operator));
      const outline = isRectangle(path) ? undefined : outlineOf(path, state.matrix, isEvenOdd);
      const colour = isRectangle(path) || outline ? state.colour : undefined;
      const isOpaque = colour !== undefined && colour !== 'none' && covers();
      if (paths.has(Number(operator))) shape({ box, outline, colour, isOpaque });
      if (clips) state.clip = both(state.clip, box);
      clips = false;
    },
    shadingFill: () => {
      shape({ box: state.clip ?? everywhere, colour: undefined, isOpaque: false });
    },
    beginText: () => {
      [text, line] = [identity, identity];
    },
    setFont: ([font, size]) => {
      state.font = Number(size);
      state.units = objects.unitsOf(font);
    },
    setTextRenderingMode: ([mode]) => (state.mode = Number(mode)),
    setLeading: ([leading]) => (state.leading = -Number(leading)),
    setHScale: ([scale]) => (state.scale = Number(scale) / 100),
    setTextRise: ([rise]) => (state.rise = Number(rise)),
    setCharSpacing: ([space]) => (state.letterSpace = Number(space)),
    setWordSpacing: ([space]) => (state.wordSpace = Number(space)),
    setTextMatrix: ([to]) => {
      line = matrix(to);
      text = line;
    },
    moveText: ([x, y]) => {
      moveLine(Number(x), Number(y));
    },
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      moveLine(Number(x), Number(y));
    },
    nextLine: () => {
      moveLine(0, state.leading);
    },
    showText: ([glyphs]) => {
      show(list(glyphs));
    },
  };
  const byNumber = new Map(Object.entries(act).map(([name, does]) => [ops[name], does]));
  for (const [index, operator] of fnArray.entries()) {
    if (pictures.has(operator)) picture(objects.isOpaque(list(argsArray[index])[0]));
    else byNumber.get(operator)?.(list(argsArray[index]));
  }
  return found;
}
