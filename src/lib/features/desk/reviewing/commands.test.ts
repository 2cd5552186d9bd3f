import { describe, expect, test } from 'vitest';
import { deskKeys } from '#lib/i18n/messages/desk-keys.ts';
import { COMMANDS, commandOf, keyCap, type Press } from './commands.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

describe('a key', () => {
  test.each<[string, Partial<Press>, string | null, number]>([
    ['j', {}, 'next', 0],
    ['ArrowDown', {}, 'next', 1],
    ['A', {}, 'accept', 0],
    ['5', {}, 'role', 4],
    ['+', { shiftKey: true }, 'add', 0],
    ['=', {}, 'add', 0],
    ['?', { shiftKey: true }, 'help', 0],
    ['？', { shiftKey: true }, 'help', 0],
    ['z', { ctrlKey: true }, 'undo', 1],
    ['z', { metaKey: true }, 'undo', 1],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo', 1],
    ['ArrowRight', { shiftKey: true }, 'end_on', 0],
    ['ArrowLeft', { altKey: true }, 'start_back', 0],
    ['a', { ctrlKey: true }, null, 0],
    ['A', { shiftKey: true }, 'clear', 0],
    ['>', { shiftKey: true }, 'alike', 0],
    ['。', {}, 'repeat', 0],
    ['》', { shiftKey: true }, 'alike', 0],
    ['h', {}, null, 0],
  ])('%s %j is %s', (key, held, id, nth) => {
    const found = commandOf(press(key, held), true);
    expect(found).toEqual(id === null ? null : { id, nth });
  });

  test('alone does nothing where single keys are off, with another one it does', () => {
    expect(commandOf(press('a'), false)).toBeNull();
    expect(commandOf(press('A', { shiftKey: true }), false)).toBeNull();
    expect(commandOf(press('ArrowRight', { shiftKey: true }), false)?.id).toBe('end_on');
    expect(commandOf(press('z', { ctrlKey: true }), false)?.id).toBe('undo');
  });

  test('has one command, and every command its words', () => {
    const keys = COMMANDS.flatMap((command) => command.keys as readonly string[]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id } of COMMANDS)
      expect([deskKeys.zh.commands[id], deskKeys.en.commands[id]]).not.toContain(undefined);
  });

  test('is shown as it stands on the keyboard', () => {
    expect(['j', 'Control+z', 'Shift+ArrowRight'].map(keyCap)).toEqual(['J', 'Ctrl+Z', 'Shift+→']);
  });
});
