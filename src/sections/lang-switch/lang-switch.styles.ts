import { css } from 'lit';

export const styles = css`
  .frame {
    container-type: normal;
  }

  .base {
    inline-size: fit-content;
    max-inline-size: 100%;
    background: none;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
  }

  li + li {
    border-inline-start: 1px solid var(--_line);
  }

  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding-inline: 0.6em;
    font-size: var(--_size-small);
    font-weight: 600;
    letter-spacing: 0.04em;
    text-align: center;
    color: var(--_ink-soft);
    cursor: pointer;
  }

  button:hover {
    color: var(--_accent);
  }

  button[aria-current='true'] {
    color: var(--_ink);
    box-shadow: inset 0 -0.2em var(--_accent);
  }

  button:focus-visible {
    outline: 0.2em solid var(--_accent);
    outline-offset: -0.2em;
  }

  @media (forced-colors: active) {
    button[aria-current='true'] {
      text-decoration: underline 0.2em;
      text-underline-offset: 0.4em;
    }
  }
`;
