import { joined } from '#lib/i18n/format/joined.ts';
import { explore } from '#lib/i18n/messages/explore.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { SpecFault } from './open-spec.ts';

/** Why a chart file is not opened, what is safe, and what to do: whole sentences. */
export function faultSentence(fault: SpecFault, locale: Locale): string {
  const t = explore[locale].fault;
  const said = ((): string => {
    switch (fault.kind) {
      case 'unreadable':
      case 'not_json':
      case 'not_chart':
      case 'other_question':
        return t[fault.kind];
      case 'newer':
        return t.newer(fault.version);
      case 'unknown_type':
        return t.unknown_type(fault.value, fault.nearest);
      case 'unknown_ids':
        return t.unknown_ids(
          t.things[fault.thing],
          fault.ids.map(({ id, nearest }) => t.id(id, nearest)).join(t.and),
        );
      case 'unknown_field':
      case 'bad_value':
      case 'no_choice':
        return t[fault.kind](fault.path);
    }
  })();
  return joined([said, t.safe], locale);
}
