/** A key without what feeds vary: "serviceAtLocations", "organisation" and "address1" become "service_at_locations", "organization" and "address_1". */
export const snake = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/organisation/g, 'organization')
    .replace(/^address(\d)$/, 'address_$1')
    .replace(/taxonomys$/, 'taxonomies')
    .replace(/eligibilitys$/, 'eligibilities');

/** A parsed JSON value with all keys in one spelling; depth is bounded, because a feed may be anything. */
export function snakeKeys(value: unknown, depth = 12): unknown {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((each) => snakeKeys(each, depth - 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [snake(key), snakeKeys(each, depth - 1)]));
}
