import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { isLocal, isMeant } from '../../src/cli/host-header.ts';

test.each([
  'localhost',
  'localhost:4321',
  'LocalHost:80',
  'localhost.',
  'localhost.:4321',
  'dossier.localhost:4321',
  '127.0.0.1',
  '127.0.0.1:4321',
  '127.1.2.3',
  '[::1]',
  '[::1]:4321',
])('a local server is meant by %s', (header) => {
  expect(isMeant(header, 'localhost')).toBe(true);
});

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['Dossier.LocalHost', true],
  ['localhost.', true],
  ['127.0.0.1', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['notlocalhost', false],
  ['localhost.example', false],
])('only this machine can ask a server at %s: %s', (host, local) => {
  expect(isLocal(host)).toBe(local);
});

test.each([
  undefined,
  '',
  'example.org',
  'example.org:4321',
  'localhost.example.org',
  'notlocalhost',
  '127.0.0.1.example.org',
  '127.evil.example',
  '192.168.1.5:4321',
  '[::2]',
  '::1',
  'localhost:port',
  'localhost@example.org',
  'user@localhost',
  'localhost/',
  'localhost, example.org',
  '..',
])('a local server is not meant by %s', (header) => {
  expect(isMeant(header, 'localhost')).toBe(false);
});

test.each([
  ['Desk.example', 'desk.example:4321', true],
  ['192.168.1.5', '192.168.1.5:4321', true],
  ['192.168.1.5', '192.168.1.6:4321', false],
  ['FD00::1', '[fd00::1]:4321', true],
  ['fd00::1', 'localhost', true],
  ['fd00::1', 'desk.example', false],
])('a server at %s is asked for %s: %s', (host, header, meant) => {
  expect(isMeant(header, host)).toBe(meant);
});

test.each(['0.0.0.0', '::'])('a server at all addresses, %s, is meant by each of them and by no other name', (host) => {
  const answers = ['192.168.1.5:4321', '[fd00::1]', hostname(), `${hostname()}.local`, 'localhost', 'example.org'].map(
    (header) => isMeant(header, host),
  );
  expect(answers).toEqual([true, true, true, true, true, false]);
});
