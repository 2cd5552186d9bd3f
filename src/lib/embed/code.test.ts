import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, type EmbedTheme } from './code.ts';

const target = {
  origin: 'https://news.example',
  base: '/youju',
  chart: 'new-form-members',
  locale: 'zh',
  title: '同一笔捐赠：“多”与<近>',
  height: 412.4,
} as const;

describe('the code a newsroom pastes', () => {
  it('frames the embed page by its absolute address, in the language asked for', () => {
    expect(embedAddress(target)).toBe('https://news.example/youju/e/new-form-members/');
    expect(embedAddress({ ...target, base: '', locale: 'en' })).toBe(
      'https://news.example/en/e/new-form-members/',
    );
    expect(embedCode(target)).toContain('src="https://news.example/youju/e/new-form-members/"');
  });

  it('asks for colours only where they are not the light ones of an article', () => {
    const address = (theme: EmbedTheme) => embedAddress({ ...target, theme });
    expect(address('light')).toBe(embedAddress(target));
    expect(address('dark')).toBe(`${embedAddress(target)}?theme=dark`);
    expect(address('auto')).toBe(`${embedAddress(target)}?theme=auto`);
    expect(embedCode({ ...target, theme: 'dark' }).match(/\?theme=dark"/g)).toHaveLength(2);
  });

  it('names the frame, keeps a height without script, and loads late', () => {
    const code = embedCode(target);
    expect(code).toContain('title="同一笔捐赠：“多”与&lt;近&gt;"');
    expect(code).toContain('height="412"');
    expect(code).toContain('loading="lazy"');
  });

  it('lets a reader scroll where the host runs no script and the frame is too low', () => {
    expect(embedCode(target)).not.toMatch(/scrolling/i);
  });

  it('cannot be broken out of by a title', () => {
    const code = embedCode({ ...target, title: '"><script>alert(1)</script>' });
    expect(code.match(/<script>/g)).toHaveLength(1);
  });

  it('leaves a link where frames are refused', () => {
    expect(embedCode(target)).toMatch(/<a href="[^"]+\/e\/new-form-members\/">/);
  });

  it('takes a height only from its own frame and for its own chart', () => {
    const frame = { contentWindow: {}, height: '412' as string | number };
    let listener: (event: object) => void = () => {};
    const script = /<script>(.*)<\/script>/s.exec(embedCode(target))?.[1] ?? '';
    runInNewContext(script, {
      addEventListener: (_: string, f: typeof listener) => (listener = f),
      document: {
        getElementById: (id: string) => (id === 'youju-new-form-members' ? frame : null),
      },
    });
    const message = (height: unknown) => ({ 'datawrapper-height': height });
    listener({ source: {}, data: message({ 'new-form-members': 999 }) });
    listener({ source: frame.contentWindow, data: message({ other: 999 }) });
    listener({ source: frame.contentWindow, data: 'pymxPYMxaxPYMxheightxPYMx999' });
    listener({ source: frame.contentWindow, data: null });
    expect(frame.height).toBe('412');
    listener({ source: frame.contentWindow, data: message({ 'new-form-members': 530 }) });
    expect(frame.height).toBe(530);
  });
});
