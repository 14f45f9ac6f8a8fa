import { css } from 'lit';

export const styles = css`
  :host > * + * {
    margin-block-start: 1.5rem;
  }

  :host > .hint {
    margin-block-start: 0.5rem;
  }

  [role='status']:empty {
    display: none;
  }

  .note {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_card);
  }

  .done {
    display: block !important;
    color: var(--_good);
    font-weight: 600;
  }
`;
