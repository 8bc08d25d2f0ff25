import { css } from 'lit';

/** The element itself, and what its words and controls have in common. */
export const frameStyles = css`
  :host {
    display: block;
    color: var(--v-text);
    font-family: var(--v-font);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  :host([hidden]) {
    display: none;
  }

  .watch {
    display: grid;
    gap: 0.5rem;
  }

  p {
    margin: 0;
  }

  small {
    color: var(--v-muted);
    font-size: 0.8125rem;
  }

  a {
    color: var(--v-accent-text);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }

  a:hover {
    text-decoration: underline;
  }

  :is(a, button, input):focus-visible {
    outline: 2px solid var(--v-focus);
    outline-offset: 2px;
  }
`;
