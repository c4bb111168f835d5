import { OPTIONS, type Attribute } from './config/config.ts';

/** What no attribute can say. */
export const HANDED = ['flowDocument', 'source'] as const;

/** Every option but `lang`, which HTML already gives to each element, as [property, attribute]. */
export const PROPERTIES = [
  ...Object.keys(OPTIONS)
    .filter((name) => name !== 'lang')
    .map((name) => [propertyOf(name), name] as const),
  ...HANDED.map((name) => [name, false] as const),
];

/** `offers-from` → `offersFrom`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a host set, as attributes or, as frameworks do, as properties, before or after upgrade. */
export const valuesOf =
  (element: HTMLElement): Attribute =>
  (name) => {
    const value: unknown =
      element.getAttribute(name) ?? (name !== 'lang' && element[propertyOf(name) as keyof HTMLElement]);
    return typeof value === 'string' ? value : null;
  };
