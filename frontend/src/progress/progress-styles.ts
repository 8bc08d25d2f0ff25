import { css } from 'lit';

export const progressStyles = css`
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

  .solve {
    display: grid;
    gap: 0.5rem;
  }

  /* said to whoever does not see the bar */
  .state {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bar {
    overflow: hidden;
    height: 0.25rem;
    border-radius: 99px;
    background: var(--v-border);
  }

  .bar i {
    display: block;
    height: 100%;
    border-radius: inherit;
    background: var(--v-accent);
    transition: width 0.4s linear;
  }

  .failed .bar i {
    background: var(--v-danger);
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.75rem;
    margin: 0;
  }

  .figure {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    min-width: 5rem;
  }

  dt {
    color: var(--v-muted);
    font-size: 0.75rem;
  }

  dd {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
  }

  .alarming dd {
    color: var(--v-warn);
  }

  .cost {
    flex: 1 1 14rem;
    max-width: 40rem;
  }

  svg {
    display: block;
    width: 100%;
    height: 1.375rem;
    margin-bottom: 0.375rem;
  }

  path {
    fill: none;
    stroke: var(--v-accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }

  @media (prefers-reduced-motion: reduce) {
    .bar i {
      transition: none;
    }
  }
`;
