import { css } from 'lit';

/** Lines by days. Every row is a grid of the same tracks, so columns line up without one great grid of all cells. */
export const gridStyles = css`
  .scroller {
    --line-width: 12.5rem;
    --narrow: 4.5rem;
    --wide: 6.25rem;
    --narrow-day: minmax(var(--narrow), 1fr);
    --wide-day: minmax(var(--wide), 1.4fr);
    --head-height: 3.25rem;
    --lane: 1.375rem;
    scroll-padding: calc(var(--head-height) + 1.75rem) 0.5rem 0.5rem calc(var(--line-width) + 0.5rem);
  }

  .agenda.scroller {
    scroll-padding: 4rem 0 0;
  }

  .days {
    display: grid;
    grid-template-columns: var(--line-width) var(--tracks);
    min-width: calc(
      var(--line-width) + var(--narrow-days) * var(--narrow) + var(--wide-days) * var(--wide)
    );
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
    z-index: 1;
    left: 0;
    display: flex;
    align-items: flex-end;
    padding: 0.375rem 0.75rem;
    border-right: 1px solid var(--v-border-strong);
    background: var(--v-surface);
    color: var(--v-text);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .corner::first-letter {
    text-transform: uppercase;
  }

  .day {
    display: flex;
    position: relative;
    box-sizing: border-box;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: 0;
    padding: 0.25rem 0.125rem;
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

  .holiday {
    overflow: hidden;
    max-width: 100%;
    color: var(--v-muted);
    font-size: 0.625rem;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
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

  .body {
    position: relative;
  }

  /* Tints and rules of the columns, drawn once behind all rows. */
  .backdrop {
    position: absolute;
    z-index: 0;
    inset: 0;
    pointer-events: none;
  }

  .backdrop i {
    border-left: 1px solid var(--v-border);
  }

  .site {
    position: sticky;
    z-index: 3;
    top: calc(var(--head-height) + 1px);
    height: 1.75rem;
    border-bottom: 1px solid var(--v-border);
    background: var(--v-raised);
  }

  .site-name {
    display: inline-flex;
    position: sticky;
    left: 0;
    align-items: center;
    gap: 0.625rem;
    height: 100%;
    padding: 0 0.75rem;
    color: var(--v-muted);
    font-size: 0.6875rem;
    font-weight: 600;
    letter-spacing: 0.02em;
  }

  .row {
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    min-height: max(2.5rem, calc(var(--lanes) * (var(--lane) + 2px) + 4px));
    border-bottom: 1px solid var(--v-border);
    contain-intrinsic-size: auto max(2.5rem, calc(var(--lanes) * (var(--lane) + 2px) + 4px));
    content-visibility: auto;
  }

  .row.with-changes {
    --lane: 2rem;
  }

  .line {
    display: flex;
    position: sticky;
    z-index: 2;
    left: 0;
    box-sizing: border-box;
    flex-direction: column;
    justify-content: center;
    gap: 0.125rem;
    min-width: 0;
    padding: 0.125rem 0.5rem 0.125rem 0.75rem;
    border-right: 1px solid var(--v-border-strong);
    background: var(--v-surface);
  }

  .line-name {
    overflow: hidden;
    font-size: 0.8125rem;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .line-kind {
    color: var(--v-muted);
    font-size: 0.6875rem;
  }

  .cell {
    display: grid;
    box-sizing: border-box;
    grid-auto-rows: minmax(0, 1fr);
    gap: 2px;
    min-width: 0;
    padding: 2px 2px 2px 3px;
  }

  .cell.several {
    grid-template-columns: subgrid;
    column-gap: 0;
  }
`;
