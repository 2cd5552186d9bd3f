import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { expect, test } from 'vitest';
import { loadSources } from '#lib/content/sources.ts';
import { readFigures } from './figures.ts';

const folder = join(process.env.YOUJU_SHARED ?? '../shared', 'reports');

/** Texts of the folder by their checksum: names mean nothing. */
const texts = (): Map<string, string> =>
  new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
  );

/**
 * The reports that people read by hand, read by rule. A unit may need the sentence (工会补贴0.99元 is
 * said of a ride); spans and amounts may not.
 */
test.skipIf(!existsSync(folder))(
  `the measures of the reports in ${folder} are found (skipped where there are none)`,
  () => {
    const { reports, notNumerals } = loadSources(cwd());
    const known = texts();
    const names = notNumerals.map(({ text }) => text);
    const misses: string[] = [];
    const count = { measures: 0, spans: 0, amounts: 0, units: 0 };
    for (const { report, figures } of reports) {
      const text = known.get(report.sha256);
      if (text === undefined) continue;
      const read = readFigures(text, { names });
      for (const row of figures.rows.filter(({ role }) => role === 'measure')) {
        const found = read.find((f) => f.start < row.end && row.start < f.end);
        const q = found?.quantity;
        const span = found?.start === row.start && found.end === row.end;
        const amount =
          q?.kind === row.qualifier &&
          q.value === row.value &&
          q.low === row.low &&
          q.high === row.high &&
          q.likely_low === row.likely_low &&
          q.likely_high === row.likely_high &&
          q.precision === row.precision;
        const unit = found?.unit === row.unit;
        count.measures += 1;
        count.spans += Number(span);
        count.amounts += Number(amount);
        count.units += Number(unit);
        if (!span || !amount || !unit)
          misses.push(
            `${row.id} ${row.as_written} (${row.unit}): ${found?.asWritten} ${found?.unit}`,
          );
      }
    }
    console.log(JSON.stringify(count), misses.join('; '));
    expect(count.measures).toBeGreaterThan(0);
    expect(count.spans / count.measures).toBeGreaterThanOrEqual(0.99);
    expect(count.amounts / count.measures).toBeGreaterThanOrEqual(0.99);
    expect(count.units / count.measures).toBeGreaterThanOrEqual(0.97);
  },
);
