/**
 * Makes what does not depend on a chart's width once for the object it is made of and a key, which
 * names every choice that `make` depends on. It is forgotten with the object.
 */
export function remembered<Of extends object, T>(): (of: Of, key: string, make: () => T) => T {
  const known = new WeakMap<Of, Map<string, { made: T }>>();
  return (of, key, make) => {
    const own = known.get(of) ?? new Map<string, { made: T }>();
    known.set(of, own);
    const before = own.get(key);
    if (before) return before.made;
    const made = make();
    own.set(key, { made });
    return made;
  };
}
