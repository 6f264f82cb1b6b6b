import { identity, type Matrix, matrix, product } from './matrix.ts';
import { both, type Box, boxAt, everywhere, isRectangle, type Painted } from './painting.ts';

interface State {
  matrix: Matrix;
  colour: string | undefined;
  alpha: number;
  isPlain: boolean;
  font: number;
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
  alpha: 1,
  isPlain: true,
  font: 0,
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

/** What a page draws, in its order. `isShown` says of a layer whether it is. */
export function painted(
  { fnArray, argsArray }: OperatorList,
  ops: Operators,
  isShown: (layer: unknown) => boolean,
): Painted[] {
  const found: Painted[] = [];
  const stack: State[] = [];
  const layers: boolean[] = [];
  let state = { ...beginning };
  let [text, line]: [Matrix, Matrix] = [identity, identity];
  let clips = false;
  const isHidden = (): boolean => layers.includes(false);
  const shape = (box: Box, colour: string | undefined, isOpaque = false): void => {
    if (!isHidden() && state.alpha > 0) found.push({ shape: { box: both(state.clip, box), colour, isOpaque } });
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
      const size = (Number(width) / 1000) * state.font;
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
          colour: isHidden() || state.alpha === 0 ? 'none' : (state.colour ?? 'pattern'),
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
  const pictures = new Set(
    Object.entries(ops).flatMap(([name, op]) => (/^paint.*Image|^rawFill/u.test(name) ? [op] : [])),
  );
  const act: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => stack.push({ ...state }),
    restore: () => (state = stack.pop() ?? state),
    transform: (args) => (state.matrix = product(state.matrix, matrix(args))),
    paintFormXObjectBegin: ([by]) => {
      stack.push({ ...state });
      if (by) state.matrix = product(state.matrix, matrix(by));
    },
    paintFormXObjectEnd: () => (state = stack.pop() ?? state),
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
    beginMarkedContentProps: ([tag, layer]) => layers.push(tag !== 'OC' || isShown(layer)),
    beginMarkedContent: () => layers.push(true),
    endMarkedContent: () => layers.pop(),
    clip: () => (clips = true),
    eoClip: () => (clips = true),
    constructPath: ([operator, data, bounds]) => {
      const box = boxAt(state.matrix, Object.values(bounds ?? {}).map(Number));
      const isFull = isRectangle(list(data)[0]);
      if (paths.has(Number(operator)))
        shape(
          box,
          isFull ? state.colour : undefined,
          isFull && state.alpha === 1 && state.isPlain && state.colour !== 'none',
        );
      if (clips) state.clip = both(state.clip, box);
      clips = false;
    },
    shadingFill: () => {
      shape(state.clip ?? everywhere, undefined);
    },
    beginText: () => {
      [text, line] = [identity, identity];
    },
    setFont: ([, size]) => (state.font = Number(size)),
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
    if (pictures.has(operator)) shape(boxAt(state.matrix, [0, 0, 1, 1]), undefined);
    else byNumber.get(operator)?.(list(argsArray[index]));
  }
  return found;
}
