import { createServer } from 'node:http';
import { htmlEscaped } from '../document/html.ts';
import { devWords } from '../i18n/dev-words.ts';
import { isError, type Problem } from '../reader/problem.ts';
import { locales } from '../schema/locales.ts';
import { isMeant } from './host-header.ts';
import { listenFrom, originAt } from './serve.ts';

const item = ({ file, position, rule, field, message }: Problem): string =>
  `<li><code>${htmlEscaped(`${file}:${position.line}:${position.column}`)}</code> ${htmlEscaped(`${rule}: ${field ? `${field}: ` : ''}${message}`)}</li>`;

/** The page that stands where the dossier will: what is wrong, in the words of the terminal. It asks until that changes. */
export function waitingPage(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const heads = locales.map((locale) => {
    const { label, problems: counted, waiting } = devWords[locale];
    return `<section lang="${locale}"><h2>${label}: ${counted(errors, problems.length - errors)}</h2><p>${waiting}</p></section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dossier</title>
<link rel="icon" href="data:,">
<style>body { max-inline-size: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; } li { margin-block: 0.5rem; overflow-wrap: anywhere; }</style>
</head>
<body>
<main role="alert">
<h1>Dossier</h1>
${heads.join('\n')}
<ol>
${problems.map(item).join('\n')}
</ol>
</main>
<script>
const ask = async () => (await fetch(location.href, { cache: 'no-store' })).text();
ask().then((first) => setInterval(() => ask().then((now) => now === first || location.reload()).catch(() => {}), 1000));
</script>
</body>
</html>
`;
}

/** Serves the page at every address until the dossier takes its place. */
export async function serveWaiting(base: string, host: string, port: number) {
  let page = waitingPage([]);
  const server = createServer(({ headers, method }, response) => {
    if (!isMeant(headers.host, host)) response.writeHead(403).end();
    else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else {
      response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(method === 'HEAD' ? undefined : page);
    }
  });
  const taken = await listenFrom(server, port, host);
  return {
    url: `${originAt(host, taken)}${base}`,
    port: taken,
    show: (problems: readonly Problem[]) => void (page = waitingPage(problems)),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
