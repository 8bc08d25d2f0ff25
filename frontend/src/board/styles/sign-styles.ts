import { css, unsafeCSS } from 'lit';

const mask = (path: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`;

const PIN = unsafeCSS(mask('M7.6 0.6 11.4 4.4 10.2 5 8.8 6.4 8.6 8.8 7.4 9.6 5 7.2 1.2 10.8 4.8 7 2.4 4.6 3.2 3.4 5.6 3.2 7 1.8Z'));
const WARNING = unsafeCSS(mask('M6 .8 11.8 11H.2ZM5.3 4.2v3.4h1.4V4.2Zm0 4.3v1.4h1.4V8.5Z'));

/** The small signs on a duty: pinned, and to be checked. */
export const signStyles = css`
  .pinned,
  .problem {
    --signs: 0.6875rem;
  }

  .pinned::before,
  .problem::after {
    position: absolute;
    top: 50%;
    right: 0.1875rem;
    width: 0.625rem;
    height: 0.625rem;
    background: var(--v-muted);
    content: '';
    mask: ${PIN} center / contain no-repeat;
    translate: 0 -50%;
  }

  .problem::after {
    background: var(--v-danger);
    mask-image: ${WARNING};
  }

  .pinned.problem::before {
    translate: 0 -105%;
  }

  .pinned.problem::after {
    translate: 0 5%;
  }

  /* Alone in its cell, a duty has room for its signs in the corners. */
  .cell:not(.several) > .duty:only-child {
    --signs: 0rem;
  }

  .cell:not(.several) > .duty:only-child::before {
    top: 0.0625rem;
    right: 0.0625rem;
    translate: 0 0;
  }

  .cell:not(.several) > .duty:only-child::after {
    top: auto;
    right: 0.0625rem;
    bottom: 0.0625rem;
    translate: 0 0;
  }

  @media (forced-colors: active) {
    .pinned::before,
    .problem::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
