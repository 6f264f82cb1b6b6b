import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { linkAddress, webAddress } from '../../src/schema/address.ts';

describe('an address is written as RFC 3986 has it', () => {
  test.each([
    ['https://site.example', 'https://site.example/'],
    ['HTTPS://VOORBEELD.EXAMPLE/Pad', 'https://voorbeeld.example/Pad'],
    [' https://site.example/ ', 'https://site.example/'],
    ['https://münchen.example/straße?q=ä b#é', 'https://xn--mnchen-3ya.example/stra%C3%9Fe?q=%C3%A4%20b#%C3%A9'],
    // Its first letter is Cyrillic: a reader sees that.
    ['https://аpple.example/', 'https://xn--pple-43d.example/'],
    [
      'https://site.example/<meta http-equiv=refresh content="0;url=//evil.example">',
      'https://site.example/%3Cmeta%20http-equiv=refresh%20content=%220;url=//evil.example%22%3E',
    ],
    ['https://site.example/?a=`b`&c={d}|e^f\\g#`h`', 'https://site.example/?a=%60b%60&c=%7Bd%7D%7Ce%5Ef%5Cg#%60h%60'],
    ['https://site.example/[x]?y[]=1', 'https://site.example/%5Bx%5D?y%5B%5D=1'],
    ['https://site.example/100%', 'https://site.example/100%25'],
    ['https://site.example/a%20b', 'https://site.example/a%20b'],
    ['https://site.example:8443/a/../b', 'https://site.example:8443/b'],
    ['https://site.example:443/', 'https://site.example/'],
    ['http://[2001:db8::1]:8080/a[1]', 'http://[2001:db8::1]:8080/a%5B1%5D'],
    ['https://site.example/a@b', 'https://site.example/a@b'],
    ['https://site.example/\ud83d', 'https://site.example/%EF%BF%BD'],
  ])('%s', (given, href) => {
    expect(webAddress(given)).toEqual({ href });
    expect(linkAddress(given)).toEqual({ href });
    expect(webAddress(href)).toEqual({ href });
  });

  test.each([
    ['mailto:redactie@site.example', 'mailto:redactie@site.example'],
    [
      'MAILTO:redactie@site.example?subject=Een vraag&body=<b>"a"</b>',
      'mailto:redactie@site.example?subject=Een%20vraag&body=%3Cb%3E%22a%22%3C/b%3E',
    ],
  ])('%s', (given, href) => {
    expect(linkAddress(given)).toEqual({ href });
  });
});

describe('what is no web address is refused, with the right one where it is clear', () => {
  const notAnAddress = 'is not a web address. Write it in full, from https:// on.';
  test.each([
    ['www.example.org', '"www.example.org" is not a web address. Write https://www.example.org.'],
    ['example.org/pad?x=1', '"example.org/pad?x=1" is not a web address. Write https://example.org/pad?x=1.'],
    ['münchen.example', '"münchen.example" is not a web address. Write https://münchen.example.'],
    ['//example.org/pad', '"//example.org/pad" is not a web address. Write https://example.org/pad.'],
    ['https:/example.org', '"https:/example.org" is not a web address. Write https://example.org.'],
    ['http:example.org', '"http:example.org" is not a web address. Write http://example.org.'],
    ['https:\\\\example.org', '"https:\\\\example.org" is not a web address. Write https://example.org.'],
    ['https:///example.org', '"https:///example.org" is not a web address. Write https://example.org.'],
    ['doi:10.1000/182', '"doi:10.1000/182" is not a web address. Write https://doi.org/10.1000/182.'],
    ['10.1000/182', '"10.1000/182" is not a web address. Write https://doi.org/10.1000/182.'],
    ['verslag.pdf', `"verslag.pdf" ${notAnAddress}`],
    ['ftp://example.org', `"ftp://example.org" ${notAnAddress}`],
    ['https://', `"https://" ${notAnAddress}`],
    ['', `"" ${notAnAddress}`],
    ['https://x"y`.example/', `"https://x"y\`.example/" ${notAnAddress}`],
    ['https://a b.example/', `"https://a b.example/" ${notAnAddress}`],
    ['https://site.example:99999/', `"https://site.example:99999/" ${notAnAddress}`],
    ['javascript:alert(1)', `"javascript:alert(1)" ${notAnAddress}`],
    [
      'https://bank.example@evil.example/',
      '"https://bank.example@evil.example/" has a name before the @, which hides where it leads. Write https://evil.example/, if that is what you mean.',
    ],
    [
      'https://user:pass@site.example/a',
      '"https://user:pass@site.example/a" has a name before the @, which hides where it leads. Write https://site.example/a, if that is what you mean.',
    ],
    [
      'https://@evil.example/',
      '"https://@evil.example/" has a name before the @, which hides where it leads. Write https://evil.example/, if that is what you mean.',
    ],
    [
      'https://site.example/a\nb',
      '"https://site.example/aU+000Ab" holds a character that no address has. Copy it again, without line breaks.',
    ],
    [
      'java\tscript:alert(1)',
      '"javaU+0009script:alert(1)" holds a character that no address has. Copy it again, without line breaks.',
    ],
  ])('%j', (given, fault) => {
    expect(webAddress(given)).toEqual({ fault });
  });
});

describe('a link in a text leads to a website or a mail address only', () => {
  const onlyTo = 'Link to an entry, or to https:, http: or mailto:.';
  test.each([
    ['javascript:alert(1)', `A link to "javascript:alert(1)" is not allowed. ${onlyTo}`],
    ['JaVaScRiPt:alert(1)', `A link to "JaVaScRiPt:alert(1)" is not allowed. ${onlyTo}`],
    ['data:text/html,x', `A link to "data:text/html,x" is not allowed. ${onlyTo}`],
    [
      '\u0001javascript:alert(1)',
      '"U+0001javascript:alert(1)" holds a character that no address has. Copy it again, without line breaks.',
    ],
    ['info@example.org', '"info@example.org" is not a full address. Write mailto:info@example.org.'],
    ['mailto:', '"mailto:" is not a mail address. Write it as mailto:name@example.org.'],
    ['mailto:x', '"mailto:x" is not a mail address. Write it as mailto:name@example.org.'],
    ['www.example.org', '"www.example.org" is not a web address. Write https://www.example.org.'],
    ['//evil.example', '"//evil.example" is not a web address. Write https://evil.example.'],
    ['verslag.pdf', '"verslag.pdf" is not a full address. Link to an entry (actor:…), or write https:// in front.'],
    ['/nl/', '"/nl/" is not a full address. Link to an entry (actor:…), or write https:// in front.'],
  ])('%j', (given, fault) => {
    expect(linkAddress(given)).toEqual({ fault });
  });
});

test('whatever is given, what comes out holds nothing that could end an attribute, an element or a text, and is itself', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'https://',
      'http:',
      'mailto:',
      'a@b.nl',
      'javascript:',
      '//',
      '@',
      'x.example',
      '<',
      '"',
      "'>",
      '\\',
      '%',
      '[',
      '`',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      (text) => {
        const address = linkAddress(text);
        if ('fault' in address) return;
        const { href } = address;
        expect(href).toMatch(/^(?:https?:\/\/[^@/?#]+\/|mailto:)[\x21-\x7e]*$/);
        expect(href).not.toMatch(/["<>\\^`{|}]/);
        expect(linkAddress(href)).toEqual({ href });
        expect(parseFragment(`<a href="${href}">${href}</a>`).childNodes).toHaveLength(1);
      },
    ),
    { numRuns: 2000 },
  );
});
