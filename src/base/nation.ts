/** The four nations of the United Kingdom; contacts and wording differ between them. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const isNation = (id: unknown): id is Nation => NATIONS.includes(id as Nation);
