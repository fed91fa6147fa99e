/** A label of the ontology as a heading has it: labels are written as they stand within a sentence. */
export function toHeading(label: string): string {
  return label.slice(0, 1).toLocaleUpperCase() + label.slice(1);
}
