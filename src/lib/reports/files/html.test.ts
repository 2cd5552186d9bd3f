import { expect, it } from 'vitest';
import { htmlText } from './html.ts';

it.each([
  ['<td><p>甲</p></td><td><p>12</p><p>人</p></td>', '甲\t12 人'],
  ['<td>甲</td><td></td><td>12</td>', '甲\t\t12'],
  ['<td></td><td>甲</td>', '\t甲'],
  ['<th colspan="2">甲</th><th>乙</th>', '甲\t\t乙'],
])('a row %s keeps its cells in their columns', (row, line) => {
  const { text, tables } = htmlText(`<html><table><tr>${row}</tr></table>末`);
  expect([text, tables]).toEqual([`${line}\n末`, true]);
});

it('a table that lays out the page is no table of cells', () => {
  const inner = '<table><tr><td>甲</td><td>12</td></tr><tr><td>乙</td><td>13</td></tr></table>';
  const whole = `<html><table><tr><td><p>一段</p>${inner}<p>二段</p></td></tr></table>`;
  expect(htmlText(whole).text).toBe('一段\n甲\t12\n乙\t13\n二段');
});

it('tables in tables in tables are read', () => {
  expect(htmlText('<table><tr><td>'.repeat(2000) + '7').text).toBe('7');
});
