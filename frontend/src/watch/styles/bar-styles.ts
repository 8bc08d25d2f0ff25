import { css } from 'lit';

/** Above the lines: the search, the alarm, the clock, what is to be noted. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.5rem 1rem;
  }

  label {
    display: grid;
    flex: 0 1 22rem;
    gap: 0.125rem;
    min-width: 0;
    color: var(--v-muted);
    font-size: 0.8125rem;
  }

  input,
  button {
    box-sizing: border-box;
    min-width: 0;
    height: 2.25rem;
    padding: 0 0.625rem;
    border: 1px solid var(--v-border-strong);
    border-radius: 0.375rem;
    background: var(--v-surface);
    color: var(--v-text);
    font: inherit;
    font-size: 0.875rem;
  }

  button {
    font-weight: 600;
    cursor: pointer;
  }

  .alarm {
    flex: 1;
    align-self: center;
    color: var(--v-danger);
    font-size: 1.0625rem;
    font-weight: 650;
  }

  .time {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    color: var(--v-muted);
  }

  .time b {
    color: var(--v-text);
    font-size: 1.75rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.1;
  }

  .notice,
  .none {
    padding: 0.5rem 0.75rem;
    border-radius: 0.375rem;
    background: var(--v-warn-soft);
    color: var(--v-warn);
    font-weight: 600;
  }

  .none {
    padding: 2rem 0.75rem;
    background: none;
    color: var(--v-muted);
    font-weight: 400;
    text-align: center;
  }

  @media print {
    .bar label,
    .wall {
      display: none;
    }
  }
`;
