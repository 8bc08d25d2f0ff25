import { css } from 'lit';

/** On paper (A4 or A3, landscape) the whole month stands on the sheet's width, without scrolling or sticking. */
export const printStyles = css`
  @media print {
    :host {
      display: block;
      max-height: none;
      font-size: 6.5pt;
      print-color-adjust: exact;
    }

    .scroller {
      --line-width: 24mm;
      --narrow: 0mm;
      --wide: 0mm;
      --head-height: 9mm;
      --lane: 4mm;
      overflow: visible;
      border-radius: 0;
    }

    .head,
    .corner,
    .site,
    .site-name,
    .line,
    .bar > .name,
    .bar > .slot {
      position: static;
    }

    .row {
      min-height: max(6.5mm, calc(var(--lanes) * var(--lane)));
      break-inside: avoid;
      content-visibility: visible;
    }

    .site {
      height: 4mm;
      break-after: avoid;
    }

    .corner,
    .line,
    .site-name {
      padding-inline: 1mm;
    }

    .line-name,
    .number,
    .corner {
      font-size: 7pt;
    }

    .line-kind,
    .weekday,
    .site-name,
    .site-open {
      font-size: 6pt;
    }

    .slot,
    .holiday {
      font-size: 5pt;
    }

    .cell {
      padding: 0.3mm;
    }

    .duty {
      --signs: 0mm;
      gap: 0.3mm;
      padding: 0 0.2mm;
    }

    .duty .slot {
      min-width: 0;
    }

    .name,
    .line-name {
      overflow: visible;
      overflow-wrap: anywhere;
      white-space: normal;
      hyphens: auto;
    }

    .problem::after {
      display: none;
    }

    .legend {
      margin-top: 2mm;
    }
  }
`;
