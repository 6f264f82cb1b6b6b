import { shortened } from '../../schema/shortened.ts';

/** What is wrong with an answer, as the end of a line. */
export class WebFault extends Error {
  override name = 'WebFault';
  /** Whether there was no answer at all: the next file then has none either. */
  readonly isSilence: boolean;
  constructor(message: string, isSilence = false) {
    super(message);
    this.isSilence = isSilence;
  }
}

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error.cause);
};

/** What codes of the network and of its encryption mean, the first that fits. */
const meanings: readonly (readonly [RegExp, (host: string, code: string) => string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, (host) => `there is no host ${host}, or no connection`],
  [
    /CERT|SIGNATURE|^ERR_(?:TLS|SSL)|^UNABLE_TO|^EPROTO$/,
    (host, code) => `the certificate of ${host} does not hold (${code}), so its answers may be anybody’s`,
  ],
  [/^HPE_/, (host) => `${host} answers what is no HTTP`],
  [/TIMEOUT|ETIMEDOUT/, (host) => `${host} does not answer in time`],
  [/^(?:ECONN|EHOST|ENET|EPIPE|UND_ERR_SOCKET)/, (host, code) => `there is no connection to ${host} (${code})`],
];

/** What went wrong between here and a host, where it is that. */
export function webFault(error: unknown, { host }: URL): unknown {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new WebFault(`${host} does not answer in time`, true);
  const code = codeOf(error);
  // What `fetch` throws of the network and of answers is a `TypeError`, with the reason in it.
  if (code === undefined && !(error instanceof TypeError)) return error;
  const meaning = code === undefined ? undefined : meanings.find(([codes]) => codes.test(code))?.[1](host, code);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = cause instanceof Error ? cause.message : String(cause);
  return new WebFault(meaning ?? `${host} cannot be asked (${shortened(said)})`, true);
}
