const toNamed = (table) => `'id', ${table}.id, 'name', ${table}.name, 'nameZh', ${table}.nameZh`;
const toProperties = (table) => `json_object('id', ${table}.id, 'date', ${table}.date,
  'openList', json(iif(${table}.openList, 'true', 'false')), 'note', ${table}.note, 'evidence', json(${table}.evidence))`;

const supported = `SELECT node.* FROM (SELECT DISTINCT object FROM outgoing
  WHERE subject = asked.number AND relation = 'SUPPORTS' ORDER BY object LIMIT 15) JOIN node ON node.number = object
  ORDER BY object`;

const supporters = (limit) => `SELECT incoming.*, node.id AS member, node.name, node.nameZh FROM incoming
  JOIN node ON node.number = subject WHERE object = asked.number AND relation = 'SUPPORTS'
  ORDER BY subject, statement LIMIT ${limit}`;

const attended = `SELECT outgoing.*, node.id AS meeting, node.name, node.nameZh FROM outgoing
  JOIN node ON node.number = object WHERE subject = backing.subject AND relation = 'ATTENDS'
  ORDER BY object, statement LIMIT 18`;

const cited = `SELECT passage.* FROM cited JOIN passage ON passage.number = passage
  WHERE statement = backing.statement ORDER BY passage`;

const namedAs = (table, id) => `'id', ${table}.${id}, 'name', ${table}.name, 'nameZh', ${table}.nameZh`;

const texts = {
  Q1: `json_object(${toNamed("asked")}, 'aliases', json(asked.aliases), 'supports',
    (SELECT json_group_array(json_object('__typename', kind, ${toNamed("supported")})) FROM (${supported}) AS supported))`,
  Q2: `json_object('id', asked.id, 'name', asked.name, 'supportedByConnection', json_object('edges',
    (SELECT json_group_array(json_object('node', json_object(${namedAs("backing", "member")}, 'attendsConnection',
      json_object('edges', (SELECT json_group_array(json_object('node', json_object(${namedAs("attended", "meeting")}),
        'properties', ${toProperties("attended")})) FROM (${attended}) AS attended))),
      'properties', ${toProperties("backing")})) FROM (${supporters(15)}) AS backing)))`,
  Q3: `json_object('supportedByConnection', json_object(
    'totalCount', (SELECT count(*) FROM incoming WHERE object = asked.number AND relation = 'SUPPORTS'), 'edges',
    (SELECT json_group_array(json_object('node', json_object(${namedAs("backing", "member")}), 'properties',
      json_object('id', backing.id, 'date', backing.date, 'passages', (SELECT json_group_array(json_object('id', id,
        'documentId', documentId, 'section', json(section), 'firstLine', firstLine, 'lastLine', lastLine))
        FROM (${cited}))))) FROM (${supporters(50)}) AS backing)))`,
};

/** Q1 to Q3 as one prepared statement each, for which SQLite itself writes the JSON. */
export function prepareSqliteJsonAnswers(database) {
  const prepared = Object.entries(texts).map(([question, text]) => {
    const statement = database.prepare(`SELECT ${text} FROM node AS asked WHERE asked.id = ?`).pluck();
    return [question, (asked) => `{"data":{"node":${statement.get(asked)}}}`];
  });
  return Object.fromEntries(prepared);
}
