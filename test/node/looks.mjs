/** What tokens can change. All that a browser computes would take minutes. */
export const properties = [
  ...['color', 'background-color', 'background-image', 'fill', 'stroke', 'box-shadow'],
  ...['border-block-start-color', 'border-inline-start-color', 'border-radius', 'outline'],
  ...['font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing'],
  ...[
    'inline-size',
    'block-size',
    'max-inline-size',
    'max-block-size',
    'min-block-size',
    'padding',
    'margin',
  ],
  ...['row-gap', 'column-gap', 'border-block-start-width', 'border-inline-start-width'],
  ...['grid-template-columns', 'inset', 'animation-duration', 'text-underline-offset'],
];

/** A value that no token has by default, by the token's type. */
export const odd = {
  color: () => 'rgb(1, 2, 3)',
  number: ({ name }) => (name.startsWith('leading') ? '3.21' : '3.21em'),
  fontFamily: () => 'monospace',
  fontWeight: () => '350',
  duration: () => '3210ms',
};
