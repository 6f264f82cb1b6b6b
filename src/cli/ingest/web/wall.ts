/** A page with more words than this has something to say besides. */
const manyWords = 150;
/** Words beside what only asks for something, in passages of some length, from which on a page says something. */
const enough = 25;
/** Shorter passages are buttons, links and labels. */
const passage = 6;

const cookies = /\bcookies?\b|\bcookie-?instellingen\b|\bconsent\b/i;
const agree = /accept|agree|akkoord|aanvaard|accepteer|toestem|toesta|consent|weiger|reject|voorkeur|preferences/i;
const login = /\b(?:log ?in|sign ?in|aanmelden|meld (?:je|u) aan|inloggen|log (?:je|u) in)\b/i;
const password = /\b(?:password|wachtwoord)\b/i;

/** What a bar or a wall of consent or of a login speaks of. */
const asking =
  /cookie|consent|toestem|toesta|privacy|persoonsgegevens|personal data|partners|advertent|advertis|tracking|voorkeur|preferences|instellingen|settings|javascript|\blog ?in|sign ?in|aanmelden|inloggen|wachtwoord|password|account|abonn|subscri/i;

const words = (text: string): number => (text.match(/\S+/g) ?? []).length;

/** The words of a text in passages that ask for nothing. */
const told = (text: string): number =>
  text
    .split(/\n+/)
    .filter((line) => words(line) >= passage && !asking.test(line))
    .reduce((sum, line) => sum + words(line), 0);

/** Whether the text of a page only asks for something, and for what; `undefined` where it is a page to read. */
export function wall(text: string): 'cookies' | 'login' | undefined {
  if (words(text) > manyWords || told(text) >= enough) return undefined;
  if (cookies.test(text) && agree.test(text)) return 'cookies';
  return login.test(text) && password.test(text) ? 'login' : undefined;
}
