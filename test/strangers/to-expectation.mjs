/**
 * What strangers have to find in every export: nodes and statements by id, with their attributes.
 *
 * Lists come as `{ list, text }`, the text being their JSON, which is what formats without lists hold.
 */
export function toExpectation({ attributes, nodes, edges }) {
  const { passages, ...file } = attributes;
  return {
    file,
    passages: mapValues(passages, (properties) => mapValues(properties, toValue)),
    nodes: Object.fromEntries(nodes.map((node) => [node.key, mapValues(node.attributes, toValue)])),
    edges: Object.fromEntries(
      edges.map(({ key, source, target, attributes }) => [
        key,
        { source, target, attributes: mapValues(attributes, toValue) },
      ]),
    ),
  };
}

function mapValues(record, toOther) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, toOther(value)]));
}

function toValue(value) {
  return Array.isArray(value) ? { list: value, text: JSON.stringify(value) } : value;
}
