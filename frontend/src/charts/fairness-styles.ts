import { css } from 'lit';

export const fairnessStyles = css`
  :host {
    display: block;
    color: var(--v-text);
    font-family: var(--v-font);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }

  :host([hidden]) {
    display: none;
  }

  .heads,
  .row {
    display: grid;
    grid-template-columns: minmax(5rem, 11rem) minmax(6rem, 1fr) 3.25rem;
    align-items: center;
    gap: 0.5rem;
    padding: 0.125rem 0.375rem;
    border-radius: 0.25rem;
  }

  .heads {
    color: var(--v-muted);
    font-size: 0.75rem;
  }

  .scale {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .row:hover {
    background: var(--v-raised);
  }

  .name {
    overflow: hidden;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .value {
    text-align: right;
  }

  .track {
    position: relative;
    height: 0.875rem;
    background: linear-gradient(var(--v-border-strong) 0 0) 50% / 1px 100% no-repeat;
  }

  i {
    position: absolute;
    top: 0.125rem;
    bottom: 0.125rem;
    min-width: 0;
    border-radius: 0.125rem;
  }

  .above {
    left: 50%;
    background: var(--v-warn);
  }

  /* hollow, so that the side shows without colours too */
  .below {
    right: 50%;
    box-sizing: border-box;
    background: var(--v-accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--v-accent);
  }

  .mine {
    background: var(--v-accent-soft);
    font-weight: 700;
  }

  .mine .below {
    background: var(--v-accent);
  }

  .mine:hover {
    background: var(--v-accent-soft);
  }

  @media print {
    i {
      print-color-adjust: exact;
    }

    .row {
      break-inside: avoid;
    }
  }
`;
