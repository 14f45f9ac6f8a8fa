import { css } from 'lit';

export const styles = css`
  form,
  .result,
  .mended,
  ol,
  li {
    display: grid;
    /* No wider than the page, whatever is in it. */
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .drop {
    padding: 1rem;
    background: var(--_card);
    border: 2px dashed var(--_rule);
    border-radius: var(--_radius);
  }

  .drop.over {
    border-color: var(--_accent);
  }

  textarea {
    font: 0.9375rem / 1.6 var(--_mono);
    tab-size: 2;
    margin-block: 0.5rem 1rem;
  }

  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    font: inherit;
  }

  [role='status']:empty {
    display: none;
  }

  [role='status'] {
    font-weight: 600;
  }

  .result,
  .mended {
    gap: 0.75rem;
    margin-block-start: 2rem;
  }

  li {
    gap: 0.5rem;
    padding: 1rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }

  h3 {
    font-size: 1rem;
  }

  h3 button.quiet {
    padding-inline: 0;
  }

  .before {
    border-inline-start: 4px solid var(--_bad);
  }

  .after {
    border-inline-start: 4px solid var(--_good);
  }

  .good {
    color: var(--_good);
  }

  .bad {
    color: var(--_bad);
  }

  code {
    font-family: var(--_mono);
    overflow-wrap: anywhere;
  }
`;
