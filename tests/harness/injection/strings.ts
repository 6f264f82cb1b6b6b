/** Texts that do something wherever a writer takes them for more than text. What runs calls `pwned`. */
export const injections: readonly string[] = [
  '<script>pwned(1)</script>',
  '</script><script>pwned(2)</script>',
  '<img src=x onerror=pwned(3)>',
  '" onmouseover="pwned(4)" autofocus onfocus="pwned(4)" x="',
  "' onload='pwned(5)' x='",
  '"><svg onload=pwned(6)>',
  '</title></textarea></style></noscript></template><iframe srcdoc="<script>parent.pwned(7)</script>">',
  '<meta http-equiv=refresh content="0;url=/pwned-8">',
  '<base href="//evil.example/">',
  '<form action=/pwned-9><input name=q><button formaction="javascript:pwned(9)">',
  '<a href="javascript:pwned(10)">',
  '&lt;script&gt;pwned(11)&lt;/script&gt; &#60;b&#62; &amp;lt;',
  '<!-- --> <!--> <![CDATA[ ]]> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a "b">]>',
  '"; } </style> */ @import url(//evil.example/x.css); a { background: url(//evil.example/12) } /* \\',
  "\\22 \\a \\' '; pwned(13); //",
  '${pwned(14)} `${pwned(14)}` {pwned(14)} {{pwned(14)}} <%= pwned(14) %>',
  '","x":"</script>","__proto__":{"a":1}',
  '[link](javascript:pwned(15)) ![picture](//evil.example/15.png) <javascript:pwned(15)>',
  "=cmd|' /C calc'!A0 @SUM(1) +1 -1",
  '\u200fשלום عليكم\u200e \u200b \ufeff',
  '%3Cscript%3E %00 %0d%0aSet-Cookie: a=b',
  ')(\\) << /S /JavaScript /JS (pwned) >> endobj',
];

/** All of them in one line: what hides in one place would show in another. */
export const everyInjection = injections.join(' ');

/** One that fits on paper. */
export const shortInjection = "</script><script>pwned(1)</script> \" onload='pwned(2)' )(\\ ]]> &lt;b&gt;";

const plain = 'Plain words in one paragraph שלום عليكم ';

/**
 * What stands in their place in a dossier that is to be written alike: in the same scripts, for the same fonts, and as
 * long, so that lists and texts are cut into the same parts.
 */
export const harmless = plain.repeat(Math.round(Buffer.byteLength(everyInjection) / Buffer.byteLength(plain))).trim();

/** A text whose characters mean nothing but themselves in Markdown and in MDX. */
export const asMarkdownText = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\ufeff/g, '');

/** Addresses that hold what ends an attribute, an element or a text. */
export const injectedAddress =
  'https://site.example/<meta http-equiv=refresh content="0;url=//evil.example">\'"`<script>pwned(16)</script>?a=<b>&"c"#{d}</a>';
