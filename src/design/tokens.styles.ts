import { css } from 'lit';

/**
 * The values that all sections share. Blue stands for water, air and climate, green for nature,
 * yellow for cities. Lengths are relative to the text (em) and to the width of the section (cqi).
 */
export const tokens = css`
  .base {
    --_ink: light-dark(#12303a, #e8f1ee);
    --_ink-soft: light-dark(#3f5962, #b0c5c2);
    --_paper: light-dark(#fff, #0d1b20);
    --_wash: light-dark(#f1f6f3, #13262c);
    --_line: light-dark(#c9d8d1, #2f4a53);
    --_accent: light-dark(#006b48, #5fd4a0);
    --_accent-wash: light-dark(#dff2e8, #10322a);
    --_accent-line: light-dark(#a3d3bd, #2b6150);
    --_deep: #0a3350;
    --_deep-ink: #f2f8f5;
    --_lit: #ffc845;
    --_unlit: #2b5878;

    --_size-small: 0.875em;
    --_size-lede: clamp(1.2em, 1em + 0.9cqi, 1.5em);
    --_size-subheading: clamp(1.2em, 1.1em + 0.5cqi, 1.4em);
    --_size-heading: clamp(1.75em, 1.2em + 2.2cqi, 2.6em);
    --_size-display: clamp(2.25em, 1.2em + 4cqi, 4.1em);
    --_size-figure: clamp(1.9em, 1.2em + 2.4cqi, 3.2em);

    --_space-inline: clamp(1.25em, 5cqi, 5em);
    --_space-block: clamp(3em, 6cqi, 6em);
    --_gap: clamp(1.25em, 2.5cqi, 2em);
    --_radius: 0.75em;
    --_width: 72em;
    --_measure: 62ch;
    --_leading: 1.6;
    --_leading-heading: 1.15;
    --_tracking-heading: -0.02em;
    --_tracking-display: -0.03em;
    --_weight-heading: 700;
  }

  /* Letters as wide as they are high want more air between the lines, and fewer in a line. */
  .base:lang(ko),
  .base:lang(ja),
  .base:lang(zh) {
    --_size-display: clamp(2em, 1.1em + 3.8cqi, 3.9em);
    --_measure: 40em;
    --_leading: 1.8;
    --_leading-heading: 1.3;
    --_tracking-heading: 0;
    --_tracking-display: 0;
  }
`;
