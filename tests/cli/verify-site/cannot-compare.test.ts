import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { WebFault, webFault } from '../../../src/cli/verify-site/web-fault.ts';
import { writeFiles } from '../../fixtures/files.ts';
import { aListedSite, served, verify } from './listed-site.ts';

describe('one line says what cannot be compared', () => {
  test.each([
    ['{"format":9}', 'has format 9, and this version of Dossier knows format 1, so nothing can be compared with it.'],
    ['<html>', 'is not JSON, so nothing can be compared with it.'],
  ])('%s', async (text, message) => {
    const site = aListedSite();
    writeFiles(site, { 'integrity.json': text });
    expect((await verify(site)).failed).toEqual([`${site}/integrity.json ${message}`]);
    const url = await served(site);
    expect((await verify(url)).failed).toEqual([`${url}integrity.json ${message}`]);
  });

  test('no folder, no list, no address, no host', async () => {
    const site = aListedSite();
    const url = await served(site);
    rmSync(path.join(site, 'integrity.json'));
    const where = 'A build writes it beside index.html: name the folder or the address of a site that has one.';
    expect([
      ...(await verify(path.join(site, 'none'))).failed,
      ...(await verify(site)).failed,
      ...(await verify(url)).failed,
      ...(await verify('ftp://example.org/')).failed,
      ...(await verify('https://me:secret@example.org/')).failed,
      ...(await verify('http://127.0.0.1:1/')).failed,
    ]).toEqual([
      `There is no folder "${site}/none". Name the folder of a site, or an address with https://.`,
      `There is no ${site}/integrity.json. ${where}`,
      `There is no ${url}integrity.json. ${where}`,
      '"ftp://example.org/" cannot be asked. Write https://, the host and the path, and no more.',
      '"https://me:secret@example.org/" cannot be asked. Write https://, the host and the path, and no more.',
      expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:1\/ cannot be compared: .*Correct the address, or try again later\.$/,
      ),
    ]);
  });

  test.each([
    ['ENOTFOUND', 'there is no host site.example, or no connection'],
    ['ECONNREFUSED', 'there is no connection to site.example (ECONNREFUSED)'],
    ['UND_ERR_HEADERS_TIMEOUT', 'site.example does not answer in time'],
    ['HPE_INVALID_CONSTANT', 'site.example answers what is no HTTP'],
    [
      'CERT_HAS_EXPIRED',
      'the certificate of site.example does not hold (CERT_HAS_EXPIRED), so its answers may be anybody’s',
    ],
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'the certificate of site.example does not hold (DEPTH_ZERO_SELF_SIGNED_CERT), so its answers may be anybody’s',
    ],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'the certificate of site.example does not hold (ERR_TLS_CERT_ALTNAME_INVALID), so its answers may be anybody’s',
    ],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'the certificate of site.example does not hold (UNABLE_TO_VERIFY_LEAF_SIGNATURE), so its answers may be anybody’s',
    ],
  ])('%s of the network', (code, message) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('said'), { code }) });
    expect(webFault(error, new URL('https://site.example/'))).toEqual(new WebFault(message, true));
  });
});
