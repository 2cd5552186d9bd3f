import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const source = readFileSync(new URL('frame.js', import.meta.url), 'utf8');

const ADDRESS = 'https://news.example/e/new-form-members/';

/** Runs the script in a window of our own making and returns what its host would see. */
function frame({ search = '', hash = '', top = false, observer = true } = {}) {
  const sent: [words: unknown, target: string][] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const page = { height: 400.2, changed: () => {} };
  const root = {
    dataset: { theme: 'light' },
    clientWidth: 640,
    getBoundingClientRect: () => ({ height: page.height }),
  };
  const dark = { media: { mediaText: 'screen and (prefers-color-scheme: dark)' } };
  const print = { media: { mediaText: 'print' } };
  const host = { postMessage: (words: unknown, target: string) => sent.push([words, target]) };
  const self: Record<string, unknown> = {
    URLSearchParams,
    location: { search, hash, href: `${ADDRESS}${search}${hash}` },
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
  /** What the host says, and what it is told thereupon. */
  const answer = (data: unknown, source: unknown = host): unknown[] => {
    const before = sent.length;
    listeners['message']?.({ source, data });
    return sent.slice(before).map(([words]) => words);
  };
  /** Has the page take a new height. */
  const grow = (height: number) => {
    page.height = height;
    page.changed();
  };
  const heard = () => sent.map(([words]) => words);
  return { sent, heard, answer, grow, listeners, page, colours };
}

const datawrapper = (height: number) => ({ 'datawrapper-height': { 'new-form-members': height } });
const amp = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height });
const medium = (height: number, search = '') =>
  JSON.stringify({ src: `${ADDRESS}${search}`, context: 'iframe.resize', height });
const READY = '[iFrameResizerChild]Ready';
const INIT =
  '[iFrameSizer]fig-1:8:false:false:32:true:true::bodyOffset:::0:false:child:scroll:true';

describe('the height of an embed', () => {
  it('is told at once, rounded up, in the words of the hosts that need no introduction', () => {
    const { heard } = frame();
    expect(heard()).toEqual([READY, datawrapper(401), amp(401), medium(401)]);
  });

  it('goes to whoever frames it: numbers are no secret', () => {
    const f = frame({ search: '?childId=a', hash: '#?secret=Ab12cd34Ef' });
    f.answer(INIT);
    expect(new Set(f.sent.map(([, target]) => target))).toEqual(new Set(['*']));
  });

  it('is told again when it changes, and not when it does not', () => {
    const f = frame();
    const before = f.sent.length;
    f.page.changed();
    expect(f.sent).toHaveLength(before);
    f.grow(610);
    expect(f.heard().slice(before)).toEqual([datawrapper(610), amp(610), medium(610)]);
  });

  it('is told to all when it has changed, though one has asked meanwhile', () => {
    const f = frame();
    f.page.height = 610;
    f.answer({ sentinel: 'amp', type: 'frames-init' });
    f.page.changed();
    expect(f.heard()).toContainEqual(datawrapper(610));
  });

  it('is repeated once everything has loaded', () => {
    const f = frame();
    f.listeners['load']?.({});
    expect(f.heard().filter((words) => typeof words === 'object')).toEqual([
      ...[datawrapper(401), amp(401)],
      ...[datawrapper(401), amp(401)],
    ]);
  });

  it('still follows the window where ResizeObserver is missing', () => {
    const f = frame({ observer: false });
    f.page.height = 500;
    f.listeners['resize']?.({});
    expect(f.heard()).toContainEqual(datawrapper(500));
  });

  it('says nothing where there is no host, and nothing while it has no height', () => {
    expect(frame({ top: true }).sent).toEqual([]);
    const f = frame();
    const before = f.sent.length;
    f.grow(0);
    expect(f.sent).toHaveLength(before);
  });

  it('stays within its budget of 2 KB, as a compressing server sends it', () => {
    expect(gzipSync(source).length).toBeLessThanOrEqual(2048);
  });
});

/** A host as the frame meets it: by its address, or by what it says first. */
const HOSTS: {
  host: string;
  where: { search?: string; hash?: string };
  /** Said by the host before; null where its address has said enough. */
  first: unknown;
  asks: unknown;
  told: (height: number) => unknown;
}[] = [
  {
    host: 'pym.js',
    where: { search: '?initialWidth=600&childId=chart-1&parentUrl=https%3A%2F%2Fpaper.example' },
    first: null,
    asks: 'pymxPYMxchart-1xPYMxwidthxPYMx600',
    told: (height) => `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
  },
  {
    host: '@newswire/frames',
    where: {},
    first: null,
    asks: { sentinel: 'amp', type: 'frames-init' },
    told: amp,
  },
  {
    host: 'iframe-resizer',
    where: {},
    first: INIT,
    asks: '[iFrameSizer]resize',
    told: (height) => `[iFrameSizer]fig-1:${height}:640:size`,
  },
  {
    host: 'WordPress',
    where: { hash: '#?secret=Ab12cd34Ef' },
    first: null,
    asks: { message: 'ready', secret: 'Ab12cd34Ef' },
    told: (height) => ({ message: 'height', value: height, secret: 'Ab12cd34Ef' }),
  },
];

describe.each(HOSTS)('a host of $host', ({ where, first, asks, told }) => {
  it('is told when the height changes', () => {
    const f = frame(where);
    if (first !== null) f.answer(first);
    f.grow(610);
    expect(f.heard()).toContainEqual(told(610));
  });

  it('is answered in its own words alone, whenever it asks', () => {
    const f = frame(where);
    if (first !== null) f.answer(first);
    expect(f.answer(asks)).toEqual([told(401)]);
    expect(f.answer(asks)).toEqual([told(401)]);
  });

  it('is not answered in another window, nor where it has not been met', () => {
    const f = frame(where);
    if (first !== null) f.answer(first, {});
    expect(f.answer(asks, {})).toEqual([]);
    // @newswire/frames asks without a name; all others were named by their address or before.
    expect(frame().answer(asks)).toEqual(asks === HOSTS[1]?.asks ? [told(401)] : []);
  });
});

describe('what is no question', () => {
  it.each([
    ['nothing', null],
    ['a number', 0],
    ['an empty text', ''],
    ['an object of somebody else', { height: 3 }],
    ['another child of pym', 'pymxPYMxbxPYMxwidthxPYMx600'],
    ['where pym’s reader has scrolled to', 'pymxPYMxaxPYMxviewport-iframe-positionxPYMx1 2'],
    ['AMP’s answer', { sentinel: 'amp', type: 'embed-size-denied', requestedHeight: 401 }],
    ['another secret', { message: 'ready', secret: 'other' }],
    ['iframe-resizer’s page, to a child that asked', '[iFrameSizer]pageInfo:{"a":1}'],
  ])('%s stays without answer', (_, said) => {
    const f = frame({ search: '?childId=a', hash: '#?secret=Ab12cd34Ef' });
    f.answer(INIT);
    expect(f.answer(said)).toEqual([]);
  });
});

describe('iframe-resizer’s host', () => {
  it('is called once and, when it names the frame, answered as one begun', () => {
    const f = frame();
    expect(f.answer(INIT)).toEqual(['[iFrameSizer]fig-1:401:640:init']);
    f.listeners['load']?.({});
    f.grow(500);
    expect(f.heard().filter((words) => words === READY)).toHaveLength(1);
  });
});

describe('the address of an embed', () => {
  it('is told whole to Medium, which knows its frame by it', () => {
    expect(frame({ search: '?theme=dark' }).heard()).toContain(medium(401, '?theme=dark'));
  });

  it('is told to nobody where pym’s host wrote its reader’s page into it', () => {
    const search = '?childId=a&parentUrl=https%3A%2F%2Fpaper.example%2Fsecret';
    const f = frame({ search });
    f.answer(INIT);
    expect(JSON.stringify(f.sent)).not.toMatch(/paper|secret|https/);
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
