import { css } from 'lit';

/** What only the rows of people have: days away, day sessions, kinds of line, figures. */
export const peopleStyles = css`
  .shades i {
    grid-row: 1;
    margin-left: 1px;
  }

  .shades .wholly,
  .sample.wholly {
    background: repeating-linear-gradient(-45deg, var(--v-border-strong) 0 1px, var(--v-border) 1px 5px);
  }

  .shades .partly,
  .sample.partly {
    background: repeating-linear-gradient(-45deg, var(--v-border-strong) 0 1px, transparent 1px 7px);
  }

  .shades .session {
    align-self: end;
    height: 2px;
    margin-bottom: 1px;
    background: var(--v-accent);
    opacity: 0.35;
  }

  .sample.session {
    height: 2px;
    background: var(--v-accent);
    opacity: 0.5;
  }

  .duty.garde,
  .duty.astreinte,
  .duty.teleradiologie {
    justify-content: center;
    border: 1px solid var(--v-border-strong);
    background: var(--v-surface);
  }

  .duty.garde {
    border-color: var(--v-accent);
    background: var(--v-accent-soft);
    color: var(--v-accent-text);
    font-weight: 600;
  }

  .duty.teleradiologie {
    border-radius: 99px;
    border-style: dashed;
  }

  .people .alone {
    align-self: center;
    height: var(--lane);
  }

  .duty.leaving {
    background: none;
    opacity: 0.8;
  }

  .duty.arriving {
    border: 2px solid var(--v-accent);
  }

  .figures {
    display: grid;
    position: sticky;
    z-index: 2;
    right: 0;
    box-sizing: border-box;
    grid-template-columns: repeat(calc(var(--figures) - 1), minmax(0, 1fr)) 3.375rem;
    align-items: center;
    border-left: 1px solid var(--v-border-strong);
    background: var(--v-surface);
    /* On a fraction of a pixel nothing shows beside it. */
    box-shadow: 1px 0 0 var(--v-surface);
  }

  .row .figures {
    grid-column: -2;
  }

  .figures > * {
    overflow: hidden;
    padding-right: 0.25rem;
    text-align: right;
    white-space: nowrap;
  }

  .head .figures {
    align-items: end;
    padding-bottom: 0.375rem;
    color: var(--v-muted);
    font-size: 0.6875rem;
  }

  .figures .over::after,
  .figures .under::after {
    margin-left: 0.125rem;
    color: var(--v-warn);
    content: '▴';
  }

  .figures .under::after {
    color: var(--v-muted);
    content: '▾';
  }
`;
