import type { GenericSchema } from 'valibot';

/** A control for one option of a chart type, found in the type's own schema. */
export type OptionField =
  | { key: string; kind: 'choice'; options: string[]; required: boolean }
  | { key: string; kind: 'flag' }
  | { key: string; kind: 'number'; least: number; most: number }
  | { key: string; kind: 'places' | 'events'; most: number };

/** The parts of a valibot schema that say which control an option needs. */
interface Described {
  type: string;
  wrapped?: Described;
  entries?: Record<string, Described>;
  options?: unknown[];
  literal?: unknown;
  item?: Described;
  pipe?: { type: string; requirement?: unknown; metadata?: Record<string, unknown> }[];
}

const requirement = ({ pipe = [] }: Described, type: string, otherwise: number): number => {
  const found = pipe.find((step) => step.type === type)?.requirement;
  return typeof found === 'number' ? found : otherwise;
};

const MANY = 1000;

function field(key: string, described: Described, required: boolean): OptionField[] {
  const { type, wrapped, entries } = described;
  if (wrapped) return field(key, wrapped, false);
  switch (type) {
    case 'picklist':
      return [{ key, kind: 'choice', options: (described.options ?? []).map(String), required }];
    case 'boolean':
      return [{ key, kind: 'flag' }];
    case 'literal':
      if (described.literal === true) return [{ key, kind: 'flag' }];
      return [{ key, kind: 'choice', options: [String(described.literal)], required }];
    case 'number':
      return [
        {
          key,
          kind: 'number',
          least: requirement(described, 'min_value', 1),
          most: requirement(described, 'max_value', MANY),
        },
      ];
    case 'array':
      return [
        {
          key,
          kind: described.pipe?.some(({ metadata }) => metadata?.['of'] === 'events')
            ? 'events'
            : 'places',
          most: requirement(described, 'max_length', MANY),
        },
      ];
    case 'variant':
      // Another chart within this one: its type is chosen here, its own options are left alone.
      return [
        {
          key: `${key}.type`,
          kind: 'choice',
          options: ((described.options ?? []) as Described[]).flatMap(({ entries: inner }) =>
            typeof inner?.['type']?.literal === 'string' ? [inner['type'].literal] : [],
          ),
          required,
        },
      ];
    case 'strict_object':
      return Object.entries(entries ?? {}).flatMap(([inner, one]) =>
        field(`${key}.${inner}`, one, false),
      );
    default:
      // Free text and unions of other charts have controls of their own.
      return [];
  }
}

/**
 * The controls that the options of a chart type need, in the order of its schema: a new option gets
 * its control, and needs only words (`i18n/messages/options.ts`).
 */
export function optionFields(schema: GenericSchema): OptionField[] {
  const { entries = {} } = schema as unknown as Described;
  return Object.entries(entries).flatMap(([key, one]) => field(key, one, true));
}

type Values = Record<string, unknown>;

/** The value of a field, by its dotted key; undefined where it is not set. */
export const valueAt = (options: Values, key: string): unknown =>
  key.split('.').reduce<unknown>((inner, part) => (inner as Values | undefined)?.[part], options);

/** Options with one field changed; undefined takes it away, with the group it leaves empty. */
export function withValue(options: Values, key: string, value: unknown): Values {
  const [first = '', ...rest] = key.split('.');
  const { [first]: old, ...others } = options;
  if (rest.length === 0) return value === undefined ? others : { ...others, [first]: value };
  const inner = withValue((old as Values | undefined) ?? {}, rest.join('.'), value);
  return Object.keys(inner).length === 0 ? others : { ...others, [first]: inner };
}
