import { css } from 'lit';

/** Every section on paper, and where a visitor asks for more contrast. */
export const print = css`
  /* Where a visitor asks for contrast, and on paper, no text and no line is quieter than others. */
  @media print, (prefers-contrast: more) {
    .base {
      --_color-ink-soft: var(--_color-ink);
      --_color-line: var(--_color-ink);
      --_color-accent-line: var(--_color-ink);
    }
  }

  /* On paper: dark text without grounds, entries in one piece, and where links lead. */
  @media print {
    .frame {
      color-scheme: light;
    }

    .content {
      padding-block: var(--_space-l);
    }

    .base {
      background: none !important;
      color: CanvasText !important;
    }

    strong {
      color: inherit !important;
    }

    li,
    .figure {
      break-inside: avoid;
    }

    [part~='heading'],
    [part~='subheading'] {
      break-after: avoid;
    }

    a[href]::after,
    .base ::slotted(a[href])::after {
      content: ' (' attr(href) ')' !important;
    }
  }
`;
