import { describe, expect, test } from 'vitest';
import { RULES } from '#lib/extract/role-rules.ts';
import { deskReasons } from '#lib/i18n/messages/desk-reasons.ts';

describe('every reason a proposal may have is told', () => {
  const codes = [...new Set(RULES.map(({ code }) => code))];
  test.each(['zh', 'en'] as const)('in %s', (locale) => {
    expect(codes.filter((code) => !deskReasons[locale][code])).toEqual([]);
  });
});
