import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import links from './cases/links.json';
import periods from './cases/periods.json';
import places from './cases/places.json';
import roles from './cases/roles.json';
import subjects from './cases/subjects.json';
import { extract } from './extract.ts';
import { REGISTRY } from './made-up.ts';

const read = (text: string, reference: string | null = '2023'): Candidate[] =>
  extract(text, { reference, registry: REGISTRY });
const measures = (text: string, reference?: string | null): Candidate[] =>
  read(text, reference).filter(({ role }) => role === 'measure');

describe('roles', () => {
  test.each(roles)('$text', ({ text, roles }) => {
    expect(read(text).map(({ as_written, role }) => `${as_written} ${role}`)).toEqual(roles);
  });
});

describe('periods', () => {
  test.each(periods)('$why: $text', ({ text, reference, periods }) => {
    expect(
      measures(text, reference).map(({ as_written, period }) => [
        as_written,
        `${period?.kind} ${period?.start ?? ''}/${period?.end ?? ''} ${period?.text} ${period?.basis}`,
      ]),
    ).toEqual(periods);
  });
});

describe('places', () => {
  test.each(places)('$why', ({ text, places }) => {
    expect(measures(text).map(({ as_written, place }) => [as_written, place])).toEqual(places);
  });
  test('the place given goes before what the text seems to say', () => {
    const given = extract('甲山县总工会有会员300人。', { place: '990100', registry: REGISTRY });
    expect(given[0]?.place).toBe('990100');
  });
});

test.each([
  ['9位劳模雕像矗立园内。', 'item'],
  ['7个乡镇（街道）全部成立总工会。', 'organisation'],
  ['7个乡镇通上公路。', 'township'],
  ['9位劳模登台。', 'person'],
  ['1175名干部组成114个工作组。', 'person organisation'],
  ['组建小分队8000余个。', 'organisation'],
  ['22户企业帮扶23个建档立卡贫困村。', 'enterprise village'],
  ['103个部门挂包117个行政村。', 'organisation village'],
  ['引进4家世界500强和1家中国500强企业。', 'enterprise enterprise'],
  ['建成城市书房40家，公厕2座。', 'facility facility'],
  ['新增岗位600个，比上年减少58个。', 'post post'],
  ['工业企业净增12家、总数达98家，其中亿元企业23家。', 'enterprise enterprise enterprise'],
])('%s counts in the unit %s', (text, unit) => {
  expect(
    measures(text)
      .map((one) => one.unit)
      .join(' '),
  ).toBe(unit);
});

test.each([
  ['三分之二以上的企业建会。', '66.67 percent at_least'],
  ['半数以上企业参与。', '50 percent at_least'],
  ['五分之一的职工参与。', '20 percent exact'],
  ['建成十几个站点。', 'null facility range'],
])('%s says %s', (text, said) => {
  const [{ value, unit, qualifier } = {}] = measures(text) as Partial<Candidate>[];
  expect(`${value} ${unit} ${qualifier}`).toBe(said);
});

describe('subjects', () => {
  test.each(subjects)('$text', ({ text, subjects }) => {
    expect(measures(text).map(({ as_written, subject }) => [as_written, subject])).toEqual(
      subjects,
    );
  });
});

describe('links', () => {
  test.each(links)('$text', ({ text, parts, repeats }) => {
    const all = measures(text);
    const name = (id: string | null) => all.find((one) => one.id === id)?.as_written;
    const pairs = (key: 'part_of' | 'repeat_of') =>
      all.filter((one) => one[key] !== null).map((one) => [one.as_written, name(one[key])]);
    expect(pairs('part_of')).toEqual(parts);
    expect(pairs('repeat_of')).toEqual(repeats);
  });
});

describe('spans', () => {
  test('are of the text as given, line breaks and full-width digits included', () => {
    const text = '甲山市总工会组织培训职工３０\n０余名，发放资金近\n\n40万元。';
    for (const { start, end, as_written } of read(text))
      expect(text.slice(start, end).replace(/\n/g, '')).toBe(as_written);
    expect(measures(text).map(({ value, low, high }) => [value, low, high])).toEqual([
      ['300', '300', null],
      ['400000', null, '400000'],
    ]);
  });
  test.each([
    '',
    '　\n\n',
    '没有数字的一段话。',
    '\u0000\ufffd\ud800',
    '“《（',
    '9'.repeat(20_000),
    '市县区'.repeat(5000),
    '自治区第1页\n'.repeat(2000),
    '| 1 |\n'.repeat(2000),
  ])('nothing breaks it (%#)', (text) => {
    for (const { start, end } of read(text)) expect(end).toBeGreaterThan(start);
  });
  test('whatever the text: in order, apart, inside it, as printed, and a measure has its quantity', () => {
    const piece = fc.constantFrom(
      ...'0123456789一三十百千万亿余多近超第的、，。；：“”《》（）%.-—\n　 '.split(''),
      ...[
        '2021年',
        '近三年来',
        '其中',
        '乙水县',
        '会员',
        '新建',
        '30家',
        '分别为',
        '每年',
        '一是',
        '# ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let floor = 0;
        for (const { start, end, as_written, role, value, low, high, period } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).replace(/\n/g, '')).toBe(as_written);
          if (role === 'measure') expect([value ?? low ?? high, period]).not.toContain(null);
          floor = end;
        }
        expect(floor).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test('a reference that is no date is refused', () => {
    expect(() => read('会员300人。', 'soon')).toThrow(RangeError);
  });
});

test('reads a text of more lines than a call may have arguments', () => {
  const text = `${'各项工作扎实推进\n'.repeat(200_000)}会员300人。`;
  const [figure] = extract(text, { registry: REGISTRY });
  expect(figure?.as_written).toBe('300人');
});
