import { area } from './type.ts';

type Kinds = Readonly<Record<string, string>>;

/** Words of the choice of a unit: what those count that are written alike, by their ids. */
export const deskUnits = area(
  {
    kinds: {
      ...{ organisation: '组织', award: '奖项', post: '岗位', township: '乡镇', village: '村' },
      ...{ enterprise: '企业', facility: '场所' },
    } as Kinds,
    ofKind: (symbol: string, kind: string) => `${symbol}（${kind}）`,
  },
  {
    // English names what is counted in the symbol itself.
    kinds: {} as Kinds,
    ofKind: (symbol: string, kind: string) => `${symbol} (${kind})`,
  },
);
