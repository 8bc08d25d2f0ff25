import { css } from 'lit';

/** A screen on a wall. */
export const wallStyles = css`
  :host(:fullscreen) {
    overflow: auto;
    padding: 0.75rem 1.5rem;
    background: var(--v-ground);
  }

  :host(:fullscreen) .wall {
    display: none;
  }

  @media (min-width: 1600px) and (min-height: 900px) {
    .who strong {
      font-size: 1.375rem;
    }

    th b,
    .phone a,
    .next {
      font-size: 1.0625rem;
    }

    .time b {
      font-size: 2.5rem;
    }

    /* Whom to ring instead, in one row with its heading: many lines without anybody still fit. */
    .instead > td > b {
      float: left;
      margin-right: 1.5rem;
    }

    /* As large as so many rows allow without scrolling. */
    :host(:fullscreen) table {
      zoom: clamp(1, 14 / var(--rows), 1.5);
    }
  }
`;
