import { expect, test } from 'vitest';
import { shownBlocks } from './shown.ts';

test.each([
  ['the attribute', '<p hidden>Niet.</p>'],
  ['the attribute, until it is searched for', '<div hidden="until-found"><p>Niet.</p></div>'],
  ['inline style', '<p style="display:none">Niet.</p>'],
  ['inline style as people type it', '<p style="color: red; DISPLAY : None !important">Niet.</p>'],
  ['inline style behind an image', '<p style="background:url(data:image/png;base64,AA==);display:none">Niet.</p>'],
  ['visibility', '<p style="visibility:hidden">Niet, <b>ook niet</b>.</p>'],
  ['collapse', '<p style="visibility:collapse">Niet.</p>'],
  ['opacity', '<p style="opacity:0.0">Niet.</p>'],
  ['opacity in per cent', '<p style="opacity:0%">Niet.</p>'],
  ['no size', '<p style="font-size:0">Niet, <b style="font-size:2em">niet</b>.</p>'],
  ['no size, in short', '<p style="font: 0/0 a">Niet.</p>'],
  ['a place off the screen', '<p style="position:absolute; left:-9999px">Niet.</p>'],
  ['a place off the screen, in short', '<p style="position:fixed; inset: -100em auto auto 0">Niet.</p>'],
  ['a place above the screen', '<p style="position:fixed;top:-100vh">Niet.</p>'],
  ['a shift by a screen', '<p style="transform:translateX(-110dvw)">Niet.</p>'],
  ['a margin', '<p style="margin: 0 0 0 -5000px">Niet.</p>'],
  ['an indent', '<h1 style="text-indent:-9999px">Niet.</h1>'],
  ['clip', '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">Niet.</p>'],
  ['clip-path', '<p style="clip-path: inset(50%)">Niet.</p>'],
  ['a box of no height', '<div style="max-height:0;overflow:hidden"><p>Niet.</p></div>'],
  ['a scale of nothing', '<p style="transform: scale(0)">Niet.</p>'],
  ['another scale of nothing', '<p style="scale: 0">Niet.</p>'],
  ['a shift', '<p style="translate: -9999px 0">Niet.</p>'],
  ['a filter', '<p style="filter: opacity(0%)">Niet.</p>'],
  ['a colour that is none', '<p style="color: transparent">Niet, <b>ook niet</b>.</p>'],
  ['a colour without alpha', '<p style="color:#0000">Niet.</p><p style="color: rgb(0 0 0 / 0%)">Niet.</p>'],
  ['the colour behind it', '<p style="background: #FFF; color: white">Niet.</p>'],
  ['the colour behind it, otherwise written', '<p style="color:rgb(0,0,0);background-color:#000000">Niet.</p>'],
  ['the colour of the page', '<p style="color:#fff">Niet, <b>ook niet</b>.</p>'],
  ['the colour of the page, otherwise written', '<p style="color:hsl(0 0% 100%)">Niet.</p>'],
  ['the colour of the page, as old pages write it', '<p><font color=FFFFFF>Niet.</font></p>'],
  ['the colour of the cell', '<table bgcolor=black><tr><td bgcolor=#ffffff><font color=white>Niet.</table>'],
  ['the colour of what is around', '<div style="background:teal none"><p style="color:teal">Niet.</p></div>'],
  [
    'the colour that is inherited',
    '<div style="color:white;background:#333"><p style="background:#fff">Niet.</p></div>',
  ],
  ['a colour that hardly shows', '<p style="color:rgba(255,255,255,.9)">Niet.</p>'],
  ['a pixel', '<p style="font-size:1px">Niet.</p><p style="font-size:.05em">Niet.</p>'],
  ['a point and per cent', '<p style="font:1pt/1 a">Niet.</p><p style="font-size:2%">Niet.</p>'],
  ['an opacity that nobody sees', '<p style="opacity:.01">Niet.</p><p style="filter:opacity(1%)">Niet.</p>'],
  ['a polygon without points', '<p style="clip-path:polygon(0 0, 0px 0px, 0% 0%)">Niet.</p>'],
  ['a turn', '<p style="transform:rotateX(90deg)">Niet.</p>'],
  ['a place far to the right', '<p style="position:absolute;left:9999px">Niet.</p>'],
  ['content-visibility', '<p style="content-visibility:hidden">Niet.</p>'],
  ['a hidden element around', '<div style="display:none"><p style="display:block;visibility:visible">Niet.</p></div>'],
  ['a closed dialog', '<dialog>Niet.</dialog>'],
  ['a closed popover', '<div popover>Niet.</div>'],
  ['a template', '<template><p>Niet.</p></template>'],
  ['noscript', '<noscript><p>Niet.</p></noscript>'],
  ['a comment', '<!-- Niet. -->'],
  ['a script', '<script>Niet.</script><style>Niet.</style>'],
  ['a field for programs', '<input type=hidden value="Niet."><img alt="Niet." title="Niet.">'],
  ['what stands in for a video', '<video>Niet.</video><audio>Niet.</audio><canvas>Niet.</canvas>'],
  ['what stands in for a page', '<iframe>Niet.</iframe><object data=x.swf>Niet.</object>'],
  ['the title of a picture', '<svg><title>Niet.</title><desc>Niet.</desc><defs><text>Niet.</text></defs></svg>'],
  ['suggestions', '<datalist><option>Niet.</datalist>'],
])('what is hidden by %s is not read', (_, html) => {
  expect(shownBlocks(`${html}<p>Wel.</p>`)).toEqual(['Wel.']);
});

test.each([
  ['aria-hidden', '<p aria-hidden="true">Wel.</p>'],
  ['what is visible again', '<div style="visibility:hidden">Niet.<p style="visibility:visible">Wel.</p></div>'],
  ['what has its size again', '<div style="font-size:0">Niet.<p style="font-size:1rem">Wel.</p></div>'],
  ['what has its colour again', '<div style="color:transparent">Niet.<p style="color:#111">Wel.</p></div>'],
  ['what its background fills', '<h1 style="background-clip:text"><b style="color:transparent">Wel.</b></h1>'],
  ['what has a shadow', '<p style="color:transparent;text-shadow:0 0 2px #000">Wel.</p>'],
  ['another colour than behind it', '<p style="color:#ffffff;background:#fffffe">Wel.</p>'],
  ['letters before a picture', '<p style="color:#000;background:#000 url(x.png)">Wel.</p>'],
  ['a faint colour', '<p style="color:rgba(0,0,0,.05);filter:opacity(5%)">Wel.</p>'],
  ['white on a dark page', '<body bgcolor=black text=white><p>Wel.</p>'],
  ['white on a dark page by its style', '<style>body{background:#111}</style><p style="color:#fff">Wel.</p>'],
  ['white on what nobody can tell', '<style>body{background:var(--x)}</style><p style="color:#fff">Wel.</p>'],
  ['white where a sheet is missing', '<link rel=stylesheet href=a.css><p style="color:#fff">Wel.</p>'],
  ['white where a sheet is to come', '<style>@import url(a.css);</style><p style="color:#fff">Wel.</p>'],
  ['white on a dark scheme', '<meta name=color-scheme content=dark><p style="color:#fff">Wel.</p>'],
  ['white on a picture', '<div style="background:url(x.png)"><p style="color:#fff">Wel.</p></div>'],
  ['white on a picture of its own', '<p style="background-image:url(x.png);background-color:#fff;color:#fff">Wel.</p>'],
  ['white on a slight shade', '<div style="background:rgba(0,0,0,.9)"><p style="color:#fff">Wel.</p></div>'],
  ['white on a colour with more', '<div style="background:red no-repeat 0 0"><p style="color:#fff">Wel.</p></div>'],
  ['white in a place of its own', '<div style="position:absolute"><p style="color:#fff">Wel.</p></div>'],
  ['white over the one before', '<p style="margin-top:-2em;color:#fff">Wel.</p>'],
  ['white in a grid', '<div style="display:grid"><p style="color:#fff">Wel.</p></div>'],
  ['white over what lies below', '<hr style="position:fixed;z-index:-1"><p style="color:#fff">Wel.</p>'],
  ['white with an inherited shadow', '<div style="text-shadow:0 0 1px #000"><p style="color:#fff">Wel.</p></div>'],
  ['a button', '<button style="color:#fff">Wel.</button>'],
  ['a link in white', '<div style="color:#fff"><a href=x>Wel.</a></div>'],
  ['white on a mark', '<mark style="color:#fff">Wel.</mark>'],
  ['a line without height', '<p><b style="height:0;overflow:hidden">Wel.</b></p>'],
  ['letters of two pixels', '<p style="font-size:2px">Wel.</p>'],
  ['an open dialog', '<dialog open>Wel.</dialog>'],
  ['an object that names nothing', '<object>Wel.</object>'],
  ['what opens details', '<details><summary>Wel.</summary><p>Niet.</p></details>'],
  ['open details', '<details open><p>Wel.</p></details>'],
  ['a text in a picture', '<svg><text>Wel.</text></svg>'],
  ['a value that is none', '<p style="display:nonesuch">Wel.</p>'],
  ['a value that nobody knows here', '<p style="display:var(--shown)">Wel.</p>'],
  ['a shift by less than a screen', '<p style="position:relative;top:-10vh">Wel.</p>'],
  ['a small shift', '<p style="position:relative;left:-20px;margin-left:-15px;text-indent:-1em">Wel.</p>'],
  ['a box that scrolls', '<div style="height:0;overflow:visible"><p>Wel.</p></div>'],
  ['a box that keeps a ratio', '<div style="height:0;overflow:hidden;padding-bottom:56%"><p>Wel.</p></div>'],
  ['a part of an opacity', '<p style="opacity:0.1">Wel.</p>'],
  ['what an animation shows', '<p style="opacity:0;animation:appear 1s forwards">Wel.</p>'],
  ['words that were struck out', '<del>Wel.</del>'],
  ['a shadow tree', '<div><template shadowrootmode="open"><p>Wel.</p></template></div>'],
  [
    'what a slot takes up',
    '<x-y>Wel.<b slot=none>Niet.</b><template shadowrootmode=open><slot>Niet.</slot></template></x-y>',
  ],
])('%s is read', (_, html) => {
  expect(shownBlocks(html)).toEqual(['Wel.']);
});

const withSheet = (css: string, html: string): string[] => shownBlocks(`<!doctype html><style>${css}</style>${html}`);

test.each([
  ['a class', '.x { display: none }'],
  ['an id', '#i { visibility: hidden }'],
  ['a list', 'h1, p.x , .z { display: none }'],
  ['what is around', 'body > .a .x { opacity: 0 }'],
  ['an attribute', '[data-x="1"] { display: none }'],
  ['a place', 'p:nth-child(1):not(.q) { display: none }'],
  ['importance', '.x { display: none !important } #i { display: block }'],
  ['being more specific', 'p#i { display: none } .x.x { display: block }'],
  ['coming later', '.x { display: block } .x { display: none }'],
  ['a screen', '@media screen and (min-width: 600px) { .x { display: none } }'],
  ['a range', '@media (600px <= width < 2000px) { .x { display: none } }'],
  ['support', '@supports (display: grid) { .x { display: none } }'],
  ['a layer that comes later', '@layer b, a; @layer a { .x { display: none } } @layer b { #i { display: block } }'],
  ['a rule within another', '.a { color: red; & .x { display: none } }'],
  ['a rule within another, without a sign', '.a { .x { display: none } }'],
  ['a sheet that begins as a comment', '<!-- .x { display: none } -->'],
  ['a rule behind a fault', 'p { color: red; foo } } .x { display: none }'],
  ['a rule that is not closed', '.x { display: none'],
  ['a sheet in the address', '@import url(data:text/css,.x%7Bdisplay:none%7D);'],
  ['a colour that is none', '.x { color: #345 } .a .x { color: transparent }'],
  ['the colour behind it', '.a > .x { background-color: #fff; color: #fff }'],
  ['the colour of the page', '.x { color: white }'],
  ['the colour of the page by its rules', 'body { background: #222 } .a { background-color: #eee } .x { color: #eee }'],
  ['focus that nobody has', '.x:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden }'],
])('a style sheet hides by %s', (_, css) => {
  expect(withSheet(css, '<div class=a><p class=x id=i data-x=1>Niet.</p></div><p>Wel.</p>')).toEqual(['Wel.']);
});

test.each([
  ['paper', '@media print { .x { display: none } }'],
  ['a small screen', '@media (max-width: 600px) { .x { display: none } }'],
  ['no screen', '@media not screen { .x { display: none } }'],
  ['nobody knows what', '@media (weather: rain) { .x { display: none } }'],
  ['a colour that another takes back', '.x { color: transparent } #i { color: #345 }'],
  ['the colour of another ground', 'body { background: #222 } .x { color: white }'],
  ['a ground that another takes back', '.x { background-color: #fff } #i { background: #222; color: #fff }'],
  ['a container', '@container (width > 1px) { .x { display: none } }'],
  ['a pointer', '.x:hover { display: none }'],
  ['what stands before it', '.x::before { display: none }'],
  ['what only jQuery knows', '.x:contains("Wel") { display: none }'],
  ['a selector that is none', '.x[ { display: none }'],
  ['another class', '.y { display: none } .X { display: none }'],
  ['its own style', '.x { display: none }#i { display: revert; }'],
  ['a layer that comes earlier', '@layer a { .x { display: none } } .x { display: block }'],
  ['what browsers hide by themselves', 'p { display: block }'],
])('a style sheet does not hide by %s', (_, css) => {
  expect(withSheet(css, '<p class=x id=i>Wel.</p>')).toEqual(['Wel.']);
});

test('a page shows what it hides with `hidden` and shows again', () => {
  expect(withSheet('.menu { display: flex }', '<div hidden class=menu>Wel.</div>')).toEqual(['Wel.']);
});

test('a style of its own is stronger than a sheet, unless the sheet says that it is important', () => {
  expect(withSheet('.x { display: none }', '<p class=x style="display:block">Wel.</p>')).toEqual(['Wel.']);
  expect(withSheet('.x { display: none !important }', '<p class=x style="display:block">Niet.</p>Wel.')).toEqual([
    'Wel.',
  ]);
});

test('a sheet without a colour that hides still says what a background fills', () => {
  const css = '.x { background-clip: text } p { color: #345 }';
  expect(withSheet(css, '<p class=x style="color: transparent">Wel.</p>')).toEqual(['Wel.']);
});

test('a page that hides all of itself is shown by its script', () => {
  expect(withSheet('body { opacity: 0 } html { visibility: hidden }', '<p>Wel.</p>')).toEqual(['Wel.']);
});

test('sheets for paper, and those that a reader has to choose, do not count', () => {
  const sheet = 'data:text/css;base64,cCB7IGRpc3BsYXk6IG5vbmUgfQ==';
  expect(
    shownBlocks(`<link rel=stylesheet media=print href="${sheet}"><style media=print>p{display:none}</style><p>Wel.`),
  ).toEqual(['Wel.']);
  expect(shownBlocks(`<link rel="alternate stylesheet" href="${sheet}"><p>Wel.`)).toEqual(['Wel.']);
  expect(shownBlocks(`<link rel=stylesheet href="${sheet}"><p>Niet.</p>Wel.`)).toEqual(['Wel.']);
});

test('the sheet of a page does not reach into a shadow tree, nor the other way round', () => {
  const tree =
    '<template shadowrootmode=open><style>.y { display: none }</style><p class=x>Een.</p><p class=y>Niet.</p></template>';
  expect(withSheet('.x { display: none }', `<x-y>${tree}</x-y><p class=y>Twee.</p>`)).toEqual(['Een.', 'Twee.']);
});
