import { type End, highEnd, lowEnd, reaches } from '#lib/model/compare.ts';
import { bounds } from '#lib/model/period.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import type { Product } from '#lib/model/registry.ts';
import type { Comparand } from '../comparability-words.ts';
import type { SumContradiction, SumWords } from './contradiction.ts';

/** Of a rounded number a whole last place: generous. */
const place = ({ precision }: Quantity): number =>
  precision !== null && precision !== 1 ? precision : 0;
const plain = (at: number): End => ({ at, excluded: false });
const from = ({ quantity: q }: Comparand): number => lowEnd(q).at - place(q);
const to = ({ quantity: q }: Comparand): number => highEnd(q).at + place(q);

/** Whether the readings of the total and of the product can meet. */
const multiply = (total: Comparand, count: Comparand, price: Comparand): boolean =>
  reaches(plain(from(count) * from(price)), plain(to(total))) &&
  reaches(plain(from(total)), plain(to(count) * to(price)));

const sameReport = (a: Comparand, b: Comparand): boolean =>
  a.report === b.report && a.place === b.place;

function sameWindow(a: Comparand, b: Comparand): boolean {
  const [x, y] = [bounds(a.period), bounds(b.period)];
  return x.start === y.start && x.end === y.end;
}

/** What `data/checks/products.sql` finds: of figures in the units that their indicators are defined in. */
export function productsApart(
  all: readonly Comparand[],
  { indicators }: SumWords,
  products: readonly Product[],
): SumContradiction[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const of = (indicator: string) =>
    all.filter((o) => o.indicator === indicator && o.unit === units.get(indicator));
  return products.flatMap((product) => {
    const [counts, prices] = [of(product.count), of(product.price)];
    return of(product.total).flatMap((total) =>
      counts
        .filter((count) => sameReport(count, total) && sameWindow(count, total))
        .flatMap((count) =>
          prices
            .filter((price) => sameReport(price, total) && !multiply(total, count, price))
            .map((price): SumContradiction => ({
              ...{ kind: 'product', figures: [total.id, count.id, price.id] },
            })),
        ),
    );
  });
}
