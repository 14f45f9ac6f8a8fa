import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { inOrder } from '../../.changeset/changelog.mjs';

const folder = '.github/workflows';
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const workflows = readdirSync(folder).map((name) => [
  name,
  parse(readFileSync(join(folder, name), 'utf8'), { strict: true, uniqueKeys: true }),
]);

describe('the changelog', () => {
  const project = mkdtempSync(join(tmpdir(), 'release-'));
  after(() => rmSync(project, { recursive: true, force: true }));

  for (const [what, text, expected] of [
    [
      'moves unreleased entries into the new release',
      '# Changelog\n\n## 1.0.0\n\n- New.\n\nThe format is plain.\n\n## Unreleased\n\n- Old.\n',
      '# Changelog\n\nThe format is plain.\n\n## Unreleased\n\n## 1.0.0\n\n- New.\n\n- Old.\n',
    ],
    [
      'keeps earlier releases below the new one',
      '# Changelog\n\n## 1.1.0\n\n- New.\n\nThe format is plain.\n\n## Unreleased\n\n## 1.0.0\n\n- Old.\n',
      '# Changelog\n\nThe format is plain.\n\n## Unreleased\n\n## 1.1.0\n\n- New.\n\n## 1.0.0\n\n- Old.\n',
    ],
  ]) {
    it(what, () => assert.equal(inOrder(text), expected));
  }

  it('loses no line when Changesets makes a version', () => {
    mkdirSync(join(project, '.changeset'));
    for (const path of ['package.json', 'CHANGELOG.md', '.changeset/config.json']) {
      cpSync(path, join(project, path));
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    writeFileSync(
      join(project, '.changeset/new-words.md'),
      "---\n'@iclei/elements': minor\n---\n\nICLEI has added a sentence.\n",
    );
    const run = (...words) => execFileSync(process.execPath, words, { cwd: project });
    run(resolve('node_modules/@changesets/cli/bin.js'), 'version');
    run(resolve('.changeset/changelog.mjs'));
    const before = readFileSync('CHANGELOG.md', 'utf8');
    const now = readFileSync(join(project, 'CHANGELOG.md'), 'utf8');
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const lines = now.split('\n');
    for (const line of before.split('\n')) assert.ok(lines.includes(line), line);
    assert.match(
      now,
      new RegExp(`^# Changelog\n\nThe format .*?## Unreleased\n\n## ${version}\n`, 's'),
    );
    // Directly after a release, nothing is unreleased, and the next line is the heading of that release.
    const [next] = before.split('## Unreleased\n')[1].trimStart().split('\n');
    assert.ok(now.includes(`ICLEI has added a sentence.\n\n${next}\n`), now.slice(0, 500));
  });
});

describe('the workflows', () => {
  for (const [name, workflow] of workflows) {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

    it(`${name} has known keys only, and complete jobs`, () => {
      assert.deepEqual(
        Object.keys(workflow).filter(
          (key) => !['name', 'on', 'permissions', 'concurrency', 'jobs'].includes(key),
        ),
        [],
      );
      assert.ok(workflow.on && workflow.permissions);
      for (const job of Object.values(workflow.jobs)) {
        assert.ok(job['runs-on'] && job.steps.length > 0);
        for (const needed of [job.needs ?? []].flat()) assert.ok(workflow.jobs[needed], needed);
        for (const { uses, run } of job.steps) assert.ok(Boolean(uses) !== Boolean(run));
      }
    });

    // A tag can be moved to another commit.
    it(`${name} pins every action to a commit`, () => {
      for (const { uses } of steps.filter((step) => step.uses)) {
        assert.match(uses, /^[\w-]+\/[\w-]+@[\da-f]{40}$/);
      }
    });

    it(`${name} runs only scripts that package.json has`, () => {
      for (const { run = '' } of steps) {
        for (const [, script] of run.matchAll(/npm run ([\w:-]+)/g)) {
          assert.ok(scripts[script], script);
        }
        for (const [, script] of run.matchAll(/npm (start|test)\b/g)) assert.ok(scripts[script]);
      }
    });
  }

  const runsOf = (file) =>
    Object.values(Object.fromEntries(workflows)[file].jobs)
      .flatMap(({ steps }) => steps)
      .map(({ run = '' }) => run)
      .join('\n');

  it('run `npm start`, `npm test` and the long suites on every change', () => {
    for (const command of ['npm start', 'npm test', 'npm run test:long']) {
      assert.ok(runsOf('ci.yml').includes(command), command);
    }
  });

  it('test with the oldest Node that package.json allows', () => {
    const [oldest] = /\d+\.\d+/.exec(engines.node);
    assert.ok(JSON.stringify(workflows).includes(`node:${oldest}-`));
  });

  it('publish with provenance, and attach the zip and its checksum', () => {
    const { jobs } = Object.fromEntries(workflows)['release.yml'];
    assert.equal(jobs.publish.permissions['id-token'], 'write');
    assert.match(runsOf('release.yml'), /npm publish --provenance/);
    assert.match(
      runsOf('release.yml'),
      /gh release create .*dist\/\*\.zip .*dist\/\*\.zip\.sha256/s,
    );
  });
});
