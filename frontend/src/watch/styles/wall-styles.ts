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

    /* As large as so many lines allow without scrolling. */
    :host(:fullscreen) table {
      zoom: clamp(1, 14 / var(--lines), 1.5);
    }
  }
`;
