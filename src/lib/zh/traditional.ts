/**
 * Traditional forms of the characters that this layer's tables are written with, each before the
 * simplified one it is read as. A new word with a simplified character brings its pair.
 */
const PAIRS =
  '萬万億亿點点兩两倆两俩两幾几餘余個个箇个負负圓圆圜圆塊块錢钱號号參叁貳贰陸陆數数間间過过約约達达歲岁對对雙双畝亩頭头戶户戸户條条噸吨' +
  '於于並并與与時时後后內内來来將将滿满從从連连續续這这當当現现開开紀纪國国週周長长無无還还為为雖虽僅仅總总較较' +
  '場场屆届項项類类種种級级層层樓楼輛辆張张筆笔頁页臺台組组隊队處处單单團团體体機机構构業业員员會会學学農农職职' +
  '頃顷裏里裡里鐘钟釐厘碼码攝摄標标準准隻只針针劑剂盞盏棟栋課课節节題题齡龄階阶檔档倉仓' +
  '歐欧韓韩盧卢銖铢鎊镑幣币紐纽羅罗蘭兰馬马門门臘腊爾尔納纳謝谢剋克' +
  '減减漲涨強强輕轻遠远縣县鄉乡鎮镇區区醫医銀银衛卫車车線线樣样親亲憶忆華华寧宁陽阳';

/** A text of pairs as a table: what is read, and as what. */
export const inPairs = (pairs: string): [read: string, as: string][] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => [
    pairs.charAt(2 * i),
    pairs.charAt(2 * i + 1),
  ]);

/** Simplified character by its traditional form. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(inPairs(PAIRS));
