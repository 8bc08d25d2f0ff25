import { css } from 'lit';

/** Chosen, carried, marked as a target, just changed. Each has a shape or a sign of its own. */
export const carryStyles = css`
  .told {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .duty.chosen {
    outline: 2px solid var(--v-accent);
    outline-offset: -2px;
    background-color: var(--v-accent-soft);
  }

  .duty.chosen:focus-visible {
    outline: 3px double var(--v-focus);
  }

  :host([carrying]) .scroller {
    cursor: grabbing;
  }

  .duty.carried {
    border: 1px dashed var(--v-accent);
    background: none;
    opacity: 0.6;
  }

  .duty[data-mark='REFUSED'] {
    opacity: 0.45;
  }

  .duty[data-mark='FINE'],
  .duty[data-mark='WORSE'] {
    box-shadow: inset 0 -3px 0 var(--v-good);
  }

  .duty[data-mark='WORSE'] {
    box-shadow: inset 0 -1px 0 var(--v-good);
  }

  /* Dashed: told from what breaks no rule by its shape. */
  .duty[data-mark='DEROGATION']::after {
    position: absolute;
    top: auto;
    right: 0;
    bottom: 0;
    left: 0;
    width: auto;
    height: 3px;
    background: repeating-linear-gradient(to right, var(--v-warn) 0 4px, transparent 4px 7px);
    content: '';
    mask: none;
  }

  .line[data-mark]::after {
    align-self: center;
    padding-inline: 0.25rem;
    content: '✓';
    color: var(--v-good);
    font-weight: 600;
  }

  .line[data-mark='DEROGATION']::after {
    content: '!';
    color: var(--v-warn);
  }

  .line[data-mark='REFUSED']::after {
    content: '✕';
    color: var(--v-muted);
  }

  .verdict {
    position: fixed;
    z-index: 20;
    top: 0;
    left: 0;
    box-sizing: border-box;
    max-width: 24rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--v-border-strong);
    border-left: 4px solid var(--v-muted);
    border-radius: var(--v-radius);
    background: var(--v-surface);
    box-shadow: var(--v-shadow);
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }

  .verdict[hidden] {
    display: none;
  }

  .verdict strong,
  .mark-word {
    display: block;
  }

  .mark-word {
    font-weight: 600;
  }

  .verdict ul {
    margin: 0.25rem 0 0;
    padding: 0;
    color: var(--v-muted);
    list-style: none;
  }

  .verdict[data-verdict='FINE'],
  .verdict[data-verdict='WORSE'] {
    border-left-color: var(--v-good);
  }

  .verdict[data-verdict='FINE'] .mark-word,
  .verdict[data-verdict='WORSE'] .mark-word {
    color: var(--v-good);
  }

  .verdict[data-verdict='DEROGATION'] {
    border-left-color: var(--v-warn);
  }

  .verdict[data-verdict='DEROGATION'] .mark-word {
    color: var(--v-warn);
  }

  .verdict[data-verdict='REFUSED'] {
    border-left-color: var(--v-danger);
  }

  .verdict[data-verdict='REFUSED'] .mark-word {
    color: var(--v-danger);
  }

  .fresh {
    animation: fresh 6s ease-out;
  }

  @keyframes fresh {
    0%,
    60% {
      outline: 2px solid var(--v-good);
      outline-offset: 0;
      background-color: var(--v-good-soft);
    }

    100% {
      outline: 2px solid transparent;
    }
  }
`;
