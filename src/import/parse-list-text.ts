/** The list that a text stands for: JSON, or what stands between brackets, or between bars; else the text alone. */
export function parseListText(text: string): readonly unknown[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
    const list = findJsonList(trimmed);
    return list ?? splitAt(trimmed.slice(1, -1), ",");
  }
  return splitAt(text, "|");
}

function findJsonList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function splitAt(text: string, sign: string): readonly string[] {
  return text
    .split(sign)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
