import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unpackFromDebian } from '../debian.mjs';

describe('a file of a package of Debian', () => {
  it('that cannot be had is named with its package', (context) => {
    const path = process.env.PATH;
    context.after(() => (process.env.PATH = path));
    process.env.PATH = '';
    assert.throws(() => unpackFromDebian(['lindenau', 'lindenau-data']), {
      message:
        "This needs files of Debian's packages lindenau, lindenau-data, fetched by apt-get and unpacked by dpkg-deb: spawnSync apt-get ENOENT",
    });
  });
});
