import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('frame.js', import.meta.url), 'utf8');

/** Runs the script in a window of our own making and returns what its host would see. */
function frame({ search = '', top = false, observer = true } = {}) {
  const messages: unknown[] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const page = { height: 400.2, changed: () => {} };
  const root = {
    dataset: { theme: 'light' },
    getBoundingClientRect: () => ({ height: page.height }),
  };
  const dark = { media: { mediaText: 'screen and (prefers-color-scheme: dark)' } };
  const print = { media: { mediaText: 'print' } };
  const host = { postMessage: (data: unknown, origin: string) => messages.push([data, origin]) };
  const self: Record<string, unknown> = {
    URLSearchParams,
    location: { search },
    document: {
      querySelector: () => ({ dataset: { chart: 'new-form-members' } }),
      documentElement: root,
      styleSheets: [{ cssRules: [{}, dark, print] }],
    },
    addEventListener: (type: string, f: (event: unknown) => void) => (listeners[type] = f),
  };
  if (observer)
    self['ResizeObserver'] = class {
      constructor(f: () => void) {
        page.changed = f;
      }
      observe() {}
    };
  self['window'] = self;
  self['parent'] = top ? self : host;
  runInNewContext(source, self);
  const colours = () => [root.dataset.theme, dark.media.mediaText, print.media.mediaText];
  return { messages, listeners, page, host, colours };
}

const datawrapper = (height: number) => [
  { 'datawrapper-height': { 'new-form-members': height } },
  '*',
];

describe('the height of an embed', () => {
  it('is told at once in Datawrapper’s words, rounded up', () => {
    expect(frame().messages).toEqual([datawrapper(401)]);
  });

  it('is told in pym’s words too where the host gave an id', () => {
    expect(frame({ search: '?initialWidth=600&childId=chart-1' }).messages).toEqual([
      datawrapper(401),
      ['pymxPYMxchart-1xPYMxheightxPYMx401', '*'],
    ]);
  });

  it('is told again when it changes, and not when it does not', () => {
    const f = frame();
    f.page.changed();
    expect(f.messages).toHaveLength(1);
    f.page.height = 610;
    f.page.changed();
    expect(f.messages.at(-1)).toEqual(datawrapper(610));
  });

  it('is repeated once everything has loaded', () => {
    const f = frame();
    f.listeners['load']?.({});
    expect(f.messages).toEqual([datawrapper(401), datawrapper(401)]);
  });

  it('answers pym’s host, and nobody else', () => {
    const f = frame({ search: '?childId=a' });
    const before = f.messages.length;
    const ask = (source: unknown, data: unknown) => f.listeners['message']?.({ source, data });
    ask({}, 'pymxPYMxaxPYMxwidthxPYMx600');
    ask(f.host, 'pymxPYMxbxPYMxwidthxPYMx600');
    ask(f.host, { height: 3 });
    expect(f.messages).toHaveLength(before);
    ask(f.host, 'pymxPYMxaxPYMxwidthxPYMx600');
    expect(f.messages).toHaveLength(before + 2);
  });

  it('still follows the window where ResizeObserver is missing', () => {
    const f = frame({ observer: false });
    f.page.height = 500;
    f.listeners['resize']?.({});
    expect(f.messages.at(-1)).toEqual(datawrapper(500));
  });

  it('says nothing where there is no host', () => {
    expect(frame({ top: true }).messages).toEqual([]);
  });

  it('stays within its budget of 2 KB', () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(2048);
  });
});

describe('the colours of an embed', () => {
  const device = 'screen and (prefers-color-scheme: dark)';

  it.each([
    ['', 'light', device],
    ['?theme=light', 'light', device],
    ['?theme=pink&childId=a', 'light', device],
    ['?theme=auto', 'auto', device],
    ['?theme=dark', 'dark', 'screen'],
  ])('%s: the newsroom decides, light where it does not', (search, theme, darkFor) => {
    expect(frame({ search }).colours()).toEqual([theme, darkFor, 'print']);
    // A chart opened by itself wears them too.
    expect(frame({ search, top: true }).colours()).toEqual([theme, darkFor, 'print']);
  });
});
