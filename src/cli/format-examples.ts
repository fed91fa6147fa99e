/** Examples as they stand at the end of a command's help. */
export function formatExamples(examples: readonly (readonly [command: string, meaning: string])[]): string {
  const lines = examples.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`);
  return `\nExamples:\n${lines.join("\n")}\n`;
}
