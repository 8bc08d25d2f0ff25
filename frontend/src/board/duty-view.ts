import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages.js';
import type { Duty, Holder, Line } from './contract.js';
import type { Item } from './layout.js';
import { isOpen } from './model.js';
import { isChanged } from './rows.js';

/** How names are written: as one says them, or in a few letters where there is no room. */
export type Density = 'short' | 'code';

/** The classes of a duty's signs, shared by the grid, the agenda and the legend. */
export function signsOf(duty: Duty): string {
  return [
    'duty',
    isOpen(duty) && 'open',
    duty.pinned && 'pinned',
    isChanged(duty) && 'changed',
    duty.flags.length > 0 && 'problem',
    duty.mine && 'mine',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who holds the duty or, where a change is looked at, who held it and who would. */
export function holderView(
  duty: Duty,
  name: (holder: Holder) => string,
  open: string,
): TemplateResult {
  const before = duty.holder ? name(duty.holder) : open;
  if (!isChanged(duty)) {
    return html`<span class="name">${before}</span>`;
  }
  const after = duty.proposed?.holder;
  return html`<span class="name"
    ><del>${before}</del><ins class=${after ? nothing : 'left-open'}>${after ? name(after) : open}</ins></span
  >`;
}

/** The holder on a line's row. */
export const nameView = (duty: Duty, density: Density, words: Messages): TemplateResult =>
  density === 'code'
    ? holderView(duty, (holder) => holder.code, words.openCode)
    : holderView(duty, (holder) => holder.short, words.open);

/** The line on a person's row; struck out where the duty would leave them, marked where it would come. */
export function lineView({ role }: Item, line: Line | undefined): TemplateResult {
  const code = line?.code ?? '';
  switch (role) {
    case 'held':
      return html`<span class="name">${code}</span>`;
    case 'leaving':
      return html`<span class="name"><del>${code}</del></span>`;
    case 'arriving':
      return html`<span class="name"><ins>${code}</ins></span>`;
  }
}
