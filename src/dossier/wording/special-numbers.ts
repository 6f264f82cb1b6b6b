/** Words that stand for a number, or for one of a few, and are none in a table of numerals. */
const special: readonly (readonly [RegExp, readonly number[]])[] = [
  [/half a dozen|half dozen|half dozijn/, [6]],
  [/dozen|dozijn/, [12]],
  [/dozens|tientallen|scores/, [10, 12, 20, 24, 30, 36]],
  [/tiental/, [10]],
  [/(?:twintig|score)(?:tal)?/, [20]],
  [/vijftiental/, [15]],
  [/dertigtal/, [30]],
  [/veertigtal/, [40]],
  [/vijftigtal/, [50]],
  [/honderdtal/, [100]],
  [/duizendtal/, [1000]],
  [/hundreds|honderden/, [100, 200, 300]],
  [/thousands|duizenden/, [1000, 2000, 3000]],
  [/tens of thousands|tienduizenden/, [10_000, 20_000]],
  [/hundreds of thousands|honderdduizenden/, [100_000, 200_000]],
  [/millions|miljoenen/, [1e6, 2e6]],
  [/half|halve|helft/, [0.5, 50]],
  [/(?:a|one)[ -]third|een derde/, [1 / 3, 33, 33.3]],
  [/two[ -]thirds|twee ?derden?/, [2 / 3, 66, 66.6, 66.7, 67]],
  [/quarter|kwart/, [0.25, 25]],
  [/three[ -]quarters|drie ?kwart/, [0.75, 75]],
  [/doubled?|dubbele?|verdubbel\p{L}*|twice|tweemaal/u, [2, 100]],
  [/triple|trebled?|verdrievoudig\p{L}*|trio|threesome|drietal|drieling/u, [3]],
  [/both|beide|beiden|couple|pair|duo|koppel|paar|tweetal|twins|tweeling/, [2]],
  [/viertal|quartet|kwartet/, [4]],
  [/vijftal|quintet/, [5]],
  [/zestal/, [6]],
  [/zevental/, [7]],
  [/achttal/, [8]],
  [/negental/, [9]],
  [/an?|one|once|single|een|één|eenmaal|enige|enkele/, [1]],
  [/no|none|nobody|zero|nil|geen|niemand|nul|zonder|without/, [0]],
  ...'first|eerste second|tweede third|derde fourth|vierde fifth|vijfde sixth|zesde seventh|zevende eighth|achtste ninth|negende tenth|tiende eleventh|elfde twelfth|twaalfde'
    .split(' ')
    .map((words, index) => [new RegExp(words), [index + 1]] as const),
];

const patterns = special.map(
  ([words, values]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.source})(?![\\p{L}\\p{N}])`, 'iu'), values] as const,
);

const scaled: readonly (readonly [RegExp, number])[] = [
  [/half (?:a |an? )?(?:million|miljoen)/iu, 5e5],
  [/half (?:a )?(?:billion|miljard)/iu, 5e8],
  [/half (?:a )?(?:thousand|duizend)/iu, 500],
  [/(?:a )?quarter (?:of a )?million|kwart miljoen/iu, 25e4],
];

const times = /(?<![\p{L}\p{N}])(two|three|four|five|six|twee|drie|vier|vijf|zes) (?:dozen|dozijn)/iu;
const timesOf: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
};

const counts = Object.entries({
  een: 1,
  één: 1,
  one: 1,
  ...timesOf,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
});
const small = `(${counts.map(([word]) => word).join('|')}|\\d{1,3})`;
const shares = new RegExp(
  `(?<![\\p{L}\\p{N}])${small} (?:op|in|out of|van)(?: de| every)? ${small}(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'giu',
);
const countOf = (word = ''): number => counts.find(([name]) => name === word.toLowerCase())?.[1] ?? Number(word);

/** What a share is as a fraction and in per cent: `one in five`, `drie op de vier`. */
const sharesIn = (words: string): number[] =>
  Array.from(words.matchAll(shares)).flatMap(([, part, whole]) => {
    const share = countOf(part) / countOf(whole);
    return share <= 1 ? [share, share * 100] : [];
  });

/** The numbers that words may stand for besides numerals: `a dozen`, `de helft`, `tweede`, `half a million`. */
export const specialNumbers = (words: string): Set<number> => {
  const dozens = timesOf[times.exec(words)?.[1]?.toLowerCase() ?? ''];
  return new Set([
    ...patterns.flatMap(([pattern, values]) => (pattern.test(words) ? values : [])),
    ...scaled.flatMap(([pattern, value]) => (pattern.test(words) ? [value] : [])),
    ...(dozens === undefined ? [] : [dozens * 12]),
    ...sharesIn(words),
  ]);
};
