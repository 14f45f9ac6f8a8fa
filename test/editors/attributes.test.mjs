/** The allow-lists have every attribute that the builder writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlTags, ourTags } from '../../site/allow-lists/tags.mjs';
import { namesIn } from './attributes.mjs';
import { snippet } from './builder.mjs';
import { city } from './city.mjs';

/** Everything that can be chosen in the builder. */
const chosen = {
  ...city,
  language: 'fr',
  headingLevel: 3,
  milestones: [{ year: '1998', text: 'انضمت' }],
  impacts: [{ value: '5', text: 'شجرة' }],
  isNewestFirst: true,
  hasFigures: false,
  links: { work: 'https://a.example/', agendas: '/b', activities: 'mailto:c@d.example' },
  switch: { isPersistent: true, hasNames: true },
};

/** What an editor or filter has a rule of its own for, or what takes another way, such as colours. */
const others = ['a href', 'div style', 'time datetime', 'script type', 'script src'];
others.push('script integrity', 'script crossorigin');

for (const kind of ['keeps-html', 'removes-tags', 'script-address']) {
  test(`has what the builder writes for ${kind}`, async () => {
    const [{ code }] = await snippet({ ...chosen, delivery: { kind } }, 'https://e.example/iclei/');
    const lists = { ...ourTags(), ...htmlTags };
    const allowed = Object.entries(lists).flatMap(([tag, names]) =>
      names.map((name) => `${tag} ${name}`),
    );
    const written = namesIn(code);
    assert.deepEqual(
      written.filter((name) => !allowed.includes(name) && !others.includes(name)),
      [],
    );
    // So that the configuration has them all.
    const ours = allowed.filter((name) => /^iclei-/.test(name) && !/ lang$/.test(name));
    assert.deepEqual(
      ours.filter((name) => !written.includes(name)),
      ['iclei-lang-switch for', 'iclei-lang-switch label'],
    );
  });
}
