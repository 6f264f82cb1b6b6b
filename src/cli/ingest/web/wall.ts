/** A page with more words than this has something to say besides. */
const fewWords = 150;

const cookies = /\bcookies?\b|\bcookie-?instellingen\b|\bconsent\b/i;
const agree = /accept|agree|akkoord|aanvaard|accepteer|toestem|toesta|consent|weiger|reject|voorkeur|preferences/i;
const login = /\b(?:log ?in|sign ?in|aanmelden|meld (?:je|u) aan|inloggen|log (?:je|u) in)\b/i;
const password = /\b(?:password|wachtwoord)\b/i;

/** Whether the text of a page only asks for something, and for what; `undefined` where it is a page to read. */
export function wall(text: string): 'cookies' | 'login' | undefined {
  if ((text.match(/\S+/g) ?? []).length > fewWords) return undefined;
  if (cookies.test(text) && agree.test(text)) return 'cookies';
  return login.test(text) && password.test(text) ? 'login' : undefined;
}
