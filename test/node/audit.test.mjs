import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { listen } from '../listen.mjs';

const advisory = {
  id: 1,
  url: 'https://example.org/advisory',
  title: 'Reads what it should not',
  severity: 'high',
  vulnerable_versions: '<1000',
  cwe: [],
  cvss: { score: 0, vectorString: null },
};

describe('the audit of what is published', () => {
  let answer;
  let registry;
  before(async () => {
    registry = await listen((request, response) => {
      const [status, body] = request.method === 'POST' ? answer : [404, {}];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  after(() => registry.close());

  /** What the program says, and how it ends, when the registry gives an answer. */
  const audit = async (status, body) => {
    answer = [status, body];
    const program = spawn(process.execPath, ['test/audit.mjs'], {
      env: {
        ...process.env,
        npm_config_registry: registry.url,
        npm_config_fetch_retries: '0',
      },
    });
    const said = [];
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (text) => said.push(String(text)));
    }
    const code = await new Promise((resolve) => program.on('close', resolve));
    return [code, said.join('')];
  };

  it('is clean where nothing is known', async () => {
    const [code, said] = await audit(200, {});
    assert.match(said, /^No known vulnerability in the \d+ packages/);
    assert.equal(code, 0);
  });

  it('names what is installed with it or inside the command, and none of the tools', async () => {
    const known = { 'lit-html': [advisory], parse5: [advisory], prettier: [advisory] };
    const [code, said] = await audit(200, known);
    const what = String.raw`\(high\): Reads what it should not https://example\.org/advisory`;
    assert.match(said, new RegExp(String.raw`^lit-html \S+ ${what}\nparse5 \S+ ${what}\n$`));
    assert.equal(code, 1);
  });

  it('says so where the registry does not answer', async () => {
    const [code, said] = await audit(405, {});
    assert.match(said, /^NOT KNOWN .*\s.*405/);
    assert.equal(code, 2);
  });
});
