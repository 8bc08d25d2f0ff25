import { css, unsafeCSS } from 'lit';

const mask = (path: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`;

const PIN = unsafeCSS(mask('M7.6 0.6 11.4 4.4 10.2 5 8.8 6.4 8.6 8.8 7.4 9.6 5 7.2 1.2 10.8 4.8 7 2.4 4.6 3.2 3.4 5.6 3.2 7 1.8Z'));
const WARNING = unsafeCSS(mask('M6 .8 11.8 11H.2ZM5.3 4.2v3.4h1.4V4.2Zm0 4.3v1.4h1.4V8.5Z'));

/** The small signs on a duty: pinned, and to be checked. */
export const signStyles = css`
  .pinned::before,
  .duty.problem::after {
    position: absolute;
    top: 0;
    right: 0;
    width: 0.5625rem;
    height: 0.5625rem;
    background: var(--v-muted);
    content: '';
    mask: ${PIN} center / contain no-repeat;
  }

  .problem > .name {
    text-decoration: underline wavy var(--v-danger) 1px;
    text-decoration-skip-ink: none;
    text-underline-offset: 2px;
  }

  .duty.problem::after {
    top: auto;
    bottom: 0;
    background: var(--v-danger);
    mask-image: ${WARNING};
  }

  .code .pinned:not(.bar)::before,
  .code .duty.problem:not(.bar)::after {
    width: 0.4375rem;
    height: 0.4375rem;
  }

  .short .pinned,
  .short .problem,
  .bar.pinned,
  .bar.problem {
    --signs: 0.6875rem;
  }

  @media (forced-colors: active) {
    .pinned::before,
    .duty.problem::after {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
