import { readFileSync } from 'node:fs';
import { aPdf } from '../fixtures/pdf.ts';

const words = 'De brug is veilig, zei zij. 🌉 Caf\u00e9 e\u0301n “zo”.';

/** A file of each kind that an archive may hold, by the id of its format, with something of all that it may have. */
export const archivedSamples: Readonly<Record<string, { readonly ending: string; readonly bytes: Buffer }>> = {
  text: { ending: 'txt', bytes: Buffer.from(`# Kop\n\n${words}\r\n\r\n- een\n- twee\n`) },
  markdown: {
    ending: 'md',
    bytes: Buffer.from(
      `---\ntitle: T\n---\n# Kop *een*\n\n${words} &eacute; \\* [l](https://a.example)[^1]\r\n\n- een\n  > twee\n- [x] drie\n\n| a | b |\n|---|:-:|\n| c | \`d\` |\n\n~~~js\ncode\n~~~\n\n<p>html <b>vet</b></p>\n\n[^1]: Noot\n`,
    ),
  },
  html: {
    ending: 'html',
    bytes: Buffer.from(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>T</title><style>.x{display:none}</style></head><body><nav><a href="#">Thuis</a></nav><article><h1>Kop</h1><p class="x">weg</p><p>${words}<sup>1</sup><br>twee</p><ul><li>a<li>b</ul><table><tr><td>c<td>d</table><ruby>橋<rt>hashi</rt></ruby><details><summary>s</summary>t</details></article></body></html>`,
    ),
  },
  pdf: { ending: 'pdf', bytes: aPdf(['De brug is veilig en de samen-', 'werking gaat door.']) },
  mhtml: {
    ending: 'mhtml',
    bytes: Buffer.from(
      `From: <Saved>\r\nSubject: T\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="g"\r\n\r\n--g\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://krant.example/a\r\n\r\n<html><head><link rel=3Dstylesheet href=3Dcid:c></head><body><p class=3Dx>weg<p>De brug is vei=\r\nlig, zei zij.</body></html>\r\n--g\r\nContent-Type: text/css\r\nContent-Location: cid:c\r\n\r\n.x{display:none}\r\n--g--\r\n`,
    ),
  },
  docx: { ending: 'docx', bytes: readFileSync('tests/fixtures/documents/pandoc.docx') },
  odt: { ending: 'odt', bytes: readFileSync('tests/fixtures/documents/pandoc.odt') },
  subtitles: {
    ending: 'vtt',
    bytes: Buffer.from(
      `WEBVTT - T\nLanguage: nl\n\nNOTE n\n\n1\n00:01.000 --> 00:02.000 align:start\n<v An>${words}\n\n00:02.000 --> 00:03.500\n- Ja &amp; <i>nee</i>\n<ruby>橋<rt>h</rt></ruby>\n`,
    ),
  },
  eml: {
    ending: 'eml',
    bytes: Buffer.from(
      `From: =?utf-8?Q?An_Verl=C3=A9?= <an@stad.example>\r\nSubject: T\r\nDate: Tue, 4 Mar 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type: multipart/alternative; boundary=h\r\n\r\n--h\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(words).toString('base64')}\r\n--h\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${words}</p>\r\n--h--\r\n--g\r\nContent-Type: text/plain; name=n.txt\r\nContent-Disposition: attachment\r\n\r\nnota\r\n--g--\r\n`,
    ),
  },
};
