/** A registry of places that are nowhere, for tests. */
import type { ExtractOptions } from './candidate.ts';

const place = (
  id: string,
  name_zh: string,
  kind: ExtractOptions['registry']['places'][number]['kind'],
  parent: string | null = null,
) => ({ id, name_zh, short_zh: name_zh.slice(0, -1), kind, parent });

export const REGISTRY: ExtractOptions['registry'] = {
  places: [
    place('990000', '甲山市', 'prefecture-level city'),
    place('990100', '乙水县', 'county', '990000'),
    place('990101', '丙田县', 'county', '990000'),
    place('990102', '丁林区', 'district', '990000'),
  ],
};
