import { describe, expect, it } from 'vitest';
import { guessesOf } from './guesses.ts';

const BODY = '\n\n一、强基层\n全县新建基层工会86家，发展会员1.2万多人。\n';

/** How a text begins, and the title that an editor is offered. */
const TITLES: readonly [head: string, title: string | null][] = [
  ['清河县总工会2023年工作报告', '清河县总工会2023年工作报告'],
  ['清河县总工会2023年工作报告\n2023年12月28日', '清河县总工会2023年工作报告'],
  ['清河县总工会工作报告\n2023-12-28\n本报记者 甲', '清河县总工会工作报告'],
  ['清河县总工会工作报告\n本报记者 甲 通讯员 乙', '清河县总工会工作报告'],
  ['清河县总工会工作报告\n来源：清河日报', '清河县总工会工作报告'],
  ['清河县总工会工作报告（2023年12月28日）', '清河县总工会工作报告'],
];

describe('the title a text begins with', () => {
  it.each(TITLES)('%j', (head, title) => {
    expect(guessesOf(head + BODY, []).title.value).toBe(title);
  });
});
