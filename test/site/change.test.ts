import { expect } from '@open-wc/testing';
import { withColor, withoutColor } from '../../site/builder/color/change.js';
import { colorsOf } from '../../site/builder/color/starts.js';
import type { Theme } from '../../site/builder/configuration/configuration.js';
import { configured, starts } from './support.js';

const themed = (theme: Record<string, unknown>): Theme => configured({ theme }).theme;

const { ink } = starts.iclei.colors;
const ofMinistry = starts.ministry.colors.ink;

describe('one colour of a theme that is changed', () => {
  // What the theme was, the scheme and the value, and the changes of the theme then.
  for (const [title, theme, scheme, value, changes] of [
    ['keeps the other scheme', {}, 'light', '#111111', { ink: { ...ink, light: '#111111' } }],
    ['keeps it in the dark', {}, 'dark', '#eeeeee', { ink: { ...ink, dark: '#eeeeee' } }],
    [
      'keeps that of an example',
      { start: 'ministry' },
      'light',
      '#111111',
      { ink: { ...ofMinistry, light: '#111111' } },
    ],
    ['is kept as typed', {}, 'light', '#11', { ink: { ...ink, light: '#11' } }],
    [
      'keeps what was changed before',
      { changes: { ink: { light: '#111111', dark: '#eeeeee' } } },
      'light',
      '#222222',
      { ink: { light: '#222222', dark: '#eeeeee' } },
    ],
    [
      'is no change any more when it is what the theme has',
      { changes: { ink: { ...ink, light: '#111111' } } },
      'light',
      ink.light,
      {},
    ],
    [
      'leaves the other colours',
      { changes: { sky: { light: '#ffffff', dark: '#000000' } } },
      'dark',
      '#eeeeee',
      { sky: { light: '#ffffff', dark: '#000000' }, ink: { ...ink, dark: '#eeeeee' } },
    ],
  ] as const) {
    it(title, () => {
      const before = themed(theme);
      const after = withColor(before, starts, 'ink', scheme, value);
      expect(after).to.deep.equal({ ...before, changes });
    });
  }

  it('is as the theme has it when it is reset, and the others stay', () => {
    const sky = { light: '#ffffff', dark: '#000000' };
    const theme = themed({ changes: { ink: { light: '#111111', dark: '#eeeeee' }, sky } });
    const reset = withoutColor(theme, 'ink');
    expect(reset.changes).to.deep.equal({ sky });
    expect(colorsOf(reset, starts).ink).to.deep.equal(ink);
  });
});
