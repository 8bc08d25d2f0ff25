import { css } from 'lit';

/** The days at the head of the grid, and the classes by which every view tints a day. */
export const headStyles = css`
  /* No box on screen, where the days stick to the board itself; on paper it heads every sheet. */
  .heads {
    display: contents;
  }

  .head {
    position: sticky;
    z-index: 4;
    top: 0;
    height: var(--head-height);
    border-bottom: 1px solid var(--v-border-strong);
    background: var(--v-surface);
  }

  .corner {
    position: sticky;
    z-index: 2;
    left: 0;
    padding: calc(var(--head-height) - 1.75rem) 0.75rem 0;
    border-right: 1px solid var(--v-border-strong);
    background: var(--v-surface);
    color: var(--v-text);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .corner::first-letter,
  .month-heads span::first-letter {
    text-transform: uppercase;
  }

  /* Over several months each is named above its days, for as long as one of them is in sight. */
  .scroller.months {
    --head-height: 4.75rem;
  }

  .months .head {
    padding-top: 1.25rem;
    box-sizing: border-box;
  }

  .months .corner {
    margin-top: -1.25rem;
    padding-top: 0.5rem;
    font-size: 0.8125rem;
  }

  .month-heads {
    position: absolute;
    inset: 0 0 auto;
    height: 1.25rem;
    pointer-events: none;
  }

  .month-heads div {
    border-left: 2px solid var(--v-muted);
    border-bottom: 1px solid var(--v-border);
  }

  .month-heads span {
    display: inline-block;
    position: sticky;
    left: calc(var(--line-width) + 0.375rem);
    padding-inline: 0.375rem;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.25rem;
    white-space: nowrap;
  }

  .months .head .first,
  .months .backdrop .first {
    border-left: 2px solid var(--v-muted);
  }

  .day {
    display: flex;
    position: relative;
    box-sizing: border-box;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1px;
    min-width: 0;
    padding: 0.125rem 0.125rem 0.75rem;
    border-left: 1px solid var(--v-border);
    line-height: 1.1;
  }

  .weekday {
    color: var(--v-muted);
    font-size: 0.6875rem;
  }

  .number {
    min-width: 1.375rem;
    padding: 0.125rem 0.25rem;
    border-radius: 99px;
    font-size: 0.875rem;
    font-weight: 600;
    text-align: center;
  }

  /* Below its day, and as far over the next as its name is long; the last ones reach back. */
  .holiday {
    position: absolute;
    z-index: 1;
    bottom: 0.0625rem;
    left: 0.125rem;
    color: var(--v-muted);
    font-size: 0.625rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .day:nth-last-child(-n + 4) > .holiday {
    right: 0.125rem;
    left: auto;
  }

  .off {
    background: var(--v-day-off);
  }

  .feast {
    background: var(--v-day-feast);
  }

  .head .monday,
  .backdrop .monday {
    border-left-color: var(--v-border-strong);
  }

  .head .today .number {
    background: var(--v-accent);
    color: var(--v-on-accent);
  }

  .backdrop .today {
    box-shadow: inset 2px 0 0 var(--v-accent), inset -2px 0 0 var(--v-accent);
  }

  .day.school::after {
    position: absolute;
    inset: 0 0 auto;
    border-top: 3px dotted var(--v-muted);
    content: '';
    opacity: 0.7;
  }
`;
