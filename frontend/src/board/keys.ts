/** What a key asks of the board, beside moving. */
export type Wish = 'OPEN' | 'LIFT' | 'LEAVE' | 'CHOOSE' | 'CHOOSE_ALL' | 'PIN' | 'CLEAR' | 'UNDO' | 'REDO' | 'HELP';

const PLAIN: Readonly<Record<string, Wish>> = {
  Enter: 'OPEN',
  ' ': 'OPEN',
  m: 'LIFT',
  Escape: 'LEAVE',
  p: 'PIN',
  Delete: 'CLEAR',
  '?': 'HELP',
};
const WITH_CONTROL: Readonly<Record<string, Wish>> = { ' ': 'CHOOSE', a: 'CHOOSE_ALL', z: 'UNDO', y: 'REDO' };

/** The wish behind a key; undefined where it has none. */
export function wishOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Wish | undefined {
  if (altKey) {
    return undefined;
  }
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    return name === 'z' && shiftKey ? 'REDO' : WITH_CONTROL[name];
  }
  return PLAIN[name];
}
