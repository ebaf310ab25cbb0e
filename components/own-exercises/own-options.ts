import type { PreviewRule } from '@/lib/contraindications/own-preview';

export type Option = { id: string; name: string };

export type AttributeOption = Option & {
  group: string;
  meaning: string;
  /** Everything it can be found by, both languages, lower case. */
  searchText: string;
};

/** What can be chosen for an own exercise, in one language, and the rules it may meet. */
export type OwnOptions = {
  attributes: readonly AttributeOption[];
  muscles: readonly Option[];
  equipment: readonly Option[];
  /** Figures of the catalog. */
  figures: readonly Option[];
  rules: readonly PreviewRule[];
  /** Of the conditions the rules name, by id. */
  factors: Readonly<Record<string, string>>;
};
