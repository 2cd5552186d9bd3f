/** Test support: an invented report with what the desk needs to read it. */
import type { Place, Unit } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { describeText, type ReadingData } from './start-work.ts';

export const MADE_TEXT =
  '甲县总工会工作总结\n（2021年1月18日）\n\n　　一是抓服务。2020年，县总工会建成驿站59\n家，其中新建3家，发展会员近4万人。近三年培训1200人次。\n\n　　乙县总工会走访慰问300户。\n';

const place = (id: string, name: string, english: string): Place => ({
  ...{ id, code_gbt2260: id, code_nbs: null, name_zh: `${name}县`, short_zh: name },
  ...{ name_en: `${english} County`, short_en: english, kind: 'county', parent: '990000' },
  ...{ counted_in: null, former: null, note_zh: null, note_en: null },
});
const unit = (id: string, symbol: string): Unit => ({
  ...{ id, symbol_zh: symbol, symbol_en: id, dimension: id },
});

export const madeData: ReadingData = {
  registry: {
    places: [place('990001', '甲', 'First'), place('990002', '乙', 'Second')],
    units: [unit('facility', '个'), unit('person', '人'), unit('person_time', '人次')],
  },
  notNumerals: [],
};

/** The report the text says it is. */
export const madeReport = (change: Partial<Report> = {}): Report => ({
  ...describeText(MADE_TEXT, { name: 'made.txt', sha256: 'ab'.repeat(32) }, madeData, []).report,
  ...change,
});
