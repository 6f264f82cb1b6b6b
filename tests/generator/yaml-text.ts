const plainWord = /^\p{L}[\p{L}\p{M}\p{N} _/.,’()-]*$/u;
const plainDate = /^\d{4}-\d\d(?:-\d\d)?$/;
const meansMore = /^(?:true|false|null|yes|no|on|off)$/i;

const isPlain = (text: string): boolean =>
  (plainWord.test(text) || plainDate.test(text)) && !meansMore.test(text) && !text.endsWith(' ');

function scalar(value: unknown, indent: string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\S.*\n/.test(value)) return `|-\n${value.replace(/^(?=.)/gm, indent)}`;
  return isPlain(value) ? value : JSON.stringify(value);
}

function item(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return `- ${scalar(value, `${indent}  `)}`;
  return `- ${block(value, `${indent}  `).trimStart()}`;
}

function block(value: object, indent: string): string {
  if (Array.isArray(value)) return value.map((each: unknown) => indent + item(each, indent)).join('\n');
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]: [string, unknown]) =>
      typeof field === 'object' && field !== null
        ? `${indent}${key}:\n${block(field, `${indent}  `)}`
        : `${indent}${key}: ${scalar(field, `${indent}  `)}`,
    )
    .join('\n');
}

/** Data as an editor would write it in YAML. Lists and groups in it are not empty. */
export const yamlText = (data: object): string => `${block(data, '')}\n`;
