import { expect, it } from 'vitest';
import { embedAddress } from './code.ts';
import { oembed } from './oembed.ts';

const target = {
  origin: 'https://news.example',
  base: '/youju',
  chart: 'new-form-members',
  locale: 'en',
  title: 'One gift: "more" & <near>',
  height: 412.4,
} as const;
const answer = oembed(target, { name: 'Youju', url: 'https://news.example/youju/en/' });

it('is an answer of type rich with all that oEmbed 1.0 demands, as JSON', () => {
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'One gift: "more" & <near>',
    provider_name: 'Youju',
    provider_url: 'https://news.example/youju/en/',
    html: expect.any(String) as string,
    width: 600,
    height: 412,
  });
});

it('frames the chart by its absolute address in its language, and links to it where frames are refused', () => {
  const address = embedAddress(target);
  expect(answer.html.match(/https?:[^"]*/g)).toEqual([address, address]);
  expect(answer.html).toMatch(
    /^<iframe [^>]*src="[^"]+"[^>]*><\/iframe>\n<a href="[^"]+">[^<]+<\/a>$/,
  );
  expect(answer.html).toContain('title="One gift: &quot;more&quot; &amp; &lt;near&gt;"');
  expect(answer.html).toContain('height="412"');
});

it('brings no script and no style: hosts remove them', () => {
  expect(answer.html).not.toMatch(/<script|style=|\bon\w+=/i);
});
