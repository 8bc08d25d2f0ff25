import type { Line } from './contract.js';

/** The lines of which every word that is sought is a part: of their name, their sites, or who holds them. */
export function found(lines: readonly Line[], sought: string): Line[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const text = plain([line.search, ...line.turns.map((turn) => turn.name ?? '')].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without accents, case, hyphens and apostrophes, as people type. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-’']/g, ' ')
    .toLowerCase();
