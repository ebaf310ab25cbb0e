import type { BundleEntry, CodeableConcept, FhirResource, Reference } from 'fhir/r4';
import type { Bilingual } from '@/lib/catalog/bilingual';

const LOINC = 'http://loinc.org';
export const UCUM = 'http://unitsofmeasure.org';

/** Names our own codes; no address that anybody needs to open. */
export const systemOf = (of: string): string => `urn:khayap:${of}`;

/** One of our codes with its name in both languages; `text` is the patient's. */
export function ownConcept(
  of: string,
  code: string,
  name: Bilingual,
  language: 'en' | 'th',
): CodeableConcept {
  return { coding: [{ system: systemOf(of), code, display: name.en }], text: name[language] };
}

export const loinc = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: LOINC, code, display }],
  text: display,
});

export const ofPatient = (patientId: string): Reference => ({
  reference: `Patient/${patientId}`,
});

/** Source: https://hl7.org/fhir/R4/datatypes.html#id: letters, digits, "-" and ".", at most 64. */
export const idOf = (...parts: (string | number)[]): string =>
  parts
    .join('-')
    .replace(/[^A-Za-z0-9.-]/g, '-')
    .slice(-64);

export const entryOf = (resource: FhirResource, base: string): BundleEntry<FhirResource> => ({
  fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
  resource,
});
