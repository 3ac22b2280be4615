// An actor
// Who an actor is, by which names it is known, and how many relations of each type it has.
// actor: any of its names
:param actor => 'Mali';
MATCH (a:Actor {name: $actor})
OPTIONAL MATCH (a)-[r]-(:Actor)
WITH a, type(r) AS type, count(r) AS relations
ORDER BY relations DESC, type
WITH a, collect(CASE WHEN type IS NULL THEN null ELSE type + ' ' + toString(relations) END) AS relations
RETURN a.name AS name, a.kind AS kind, a.id AS id, a.country AS country, a.iso3 AS iso3, a.wikidata AS wikidata,
       a.aliases AS aliases, relations
ORDER BY id;
