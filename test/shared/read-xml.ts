import { SaxesParser } from "saxes";

/** An element of XML as parsers tell it. */
export interface XmlElement {
  /** With the prefix that the file gives it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** What stands in it beside its children. */
  readonly text: string;
}

/** The root of a whole file; throws where it is not well-formed. */
export function readXml(file: string): XmlElement {
  const parser = new SaxesParser();
  const open = [{ name: "", attributes: {}, children: [] as XmlElement[], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(file).close();
  return open[0]?.children[0] as XmlElement;
}

/** The elements of that name in an element, in their order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The only element of that name in an element. */
export function childOf(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = childrenOf(element, name);
  if (child === undefined || others.length > 0) throw new Error(`${element.name} has not one ${name}.`);
  return child;
}
