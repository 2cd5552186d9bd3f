/** What an editor can do with a key. The keys, the panel that lists them and the buttons read this table. */

export const COMMANDS = [
  { id: 'next', keys: ['j', 'ArrowDown'], group: 'move' },
  { id: 'previous', keys: ['k', 'ArrowUp'], group: 'move' },
  { id: 'next_open', keys: ['n'], group: 'move' },
  { id: 'next_lacking', keys: ['q'], group: 'move' },
  { id: 'filter_open', keys: ['f'], group: 'move' },
  { id: 'filter_low', keys: ['l'], group: 'move' },
  { id: 'accept', keys: ['a', 'Enter'], group: 'decide' },
  { id: 'reject', keys: ['x'], group: 'decide' },
  { id: 'dispute', keys: ['o'], group: 'decide' },
  { id: 'offered', keys: ['y'], group: 'decide' },
  { id: 'same', keys: ['g'], group: 'decide' },
  { id: 'clear', keys: ['Shift+a'], group: 'decide' },
  { id: 'undo', keys: ['u', 'Control+z'], group: 'decide' },
  { id: 'redo', keys: ['r', 'Control+Shift+z'], group: 'decide' },
  { id: 'role', keys: ['1', '2', '3', '4', '5', '6', '7'], group: 'fill' },
  { id: 'indicator', keys: ['i'], group: 'fill' },
  { id: 'bounds', keys: ['b'], group: 'fill' },
  { id: 'unit', keys: ['w'], group: 'fill' },
  { id: 'period', keys: ['d'], group: 'fill' },
  { id: 'place', keys: ['p'], group: 'fill' },
  { id: 'subject', keys: ['s'], group: 'fill' },
  { id: 'level', keys: ['v'], group: 'fill' },
  { id: 'part', keys: ['c'], group: 'fill' },
  { id: 'note', keys: ['e'], group: 'fill' },
  { id: 'suspect', keys: ['t'], group: 'fill' },
  { id: 'repeat', keys: ['.'], group: 'fill' },
  { id: 'alike', keys: ['>'], group: 'fill' },
  { id: 'end_on', keys: ['Shift+ArrowRight'], group: 'span' },
  { id: 'end_back', keys: ['Shift+ArrowLeft'], group: 'span' },
  { id: 'start_on', keys: ['Alt+ArrowRight'], group: 'span' },
  { id: 'start_back', keys: ['Alt+ArrowLeft'], group: 'span' },
  { id: 'split', keys: ['/'], group: 'span' },
  { id: 'merge', keys: ['m'], group: 'span' },
  { id: 'add', keys: ['+'], group: 'span' },
  { id: 'help', keys: ['?'], group: 'move' },
] as const satisfies readonly { id: string; keys: readonly string[]; group: string }[];

export type Command = (typeof COMMANDS)[number]['id'];
export const GROUPS = ['move', 'decide', 'fill', 'span'] as const;

/** What a key press is, as the browser tells it. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Signs that share a key, or that a Chinese keyboard gives in their place. */
const SIGNS: Readonly<Record<string, string>> = { '=': '+', '？': '?', '。': '.', '》': '>' };

/** A press as the table names it: a sign that needs Shift on some keyboards is named by itself. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const letter = /^[a-z]$/i.test(key);
  const plain = letter ? key.toLowerCase() : (SIGNS[key] ?? key);
  const shift = shiftKey && (letter || key.length > 1);
  const parts = [ctrlKey || metaKey ? 'Control' : '', altKey ? 'Alt' : '', shift ? 'Shift' : ''];
  return [...parts.filter((part) => part !== ''), plain].join('+');
}

/** Keys that write a character, capitals too: those an editor may switch off (WCAG 2.1.4). */
const isSingle = (name: string): boolean => !/^(?:Control|Alt)\+|^Shift\+../.test(name);

/**
 * The command of a press, and which of its keys it was; null for a press that is none.
 * @param singles whether keys without Control, Alt or Shift count
 */
export function commandOf(press: Press, singles: boolean): { id: Command; nth: number } | null {
  const name = nameOf(press);
  if (isSingle(name) && !singles) return null;
  const found = COMMANDS.find(({ keys }) => (keys as readonly string[]).includes(name));
  return found ? { id: found.id, nth: (found.keys as readonly string[]).indexOf(name) } : null;
}

/** The keys of a command as `aria-keyshortcuts` wants them. */
export const keyShortcuts = (id: Command): string =>
  COMMANDS.find((command) => command.id === id)?.keys.join(' ') ?? '';

/** The first key of a command, as a key cap shows it. */
export const keyCap = (key: string): string =>
  key
    .replace('ArrowRight', '→')
    .replace('ArrowLeft', '←')
    .replace('ArrowDown', '↓')
    .replace('ArrowUp', '↑')
    .replace('Control', 'Ctrl')
    .replace(
      /(^|\+)([a-z])$/,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );

/** Whether keys belong to what has the focus: a field takes them all, a button its own. */
export function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  // Check boxes and radio buttons take Space and arrows, and no letters.
  if (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type))
    return / |Arrow|Enter/.test(key);
  if (target.matches('input, textarea, select')) return true;
  return (
    key === 'Enter' &&
    target.closest('a, button, summary') !== null &&
    !target.matches('[data-row]')
  );
}
