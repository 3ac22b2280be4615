// How two actors are connected
// The shortest ways from one actor or its organs to another over at most six relations, whatever their direction; each
// step with the first sentence that says it.
// from: where the way starts
// to: where it ends
// limit: how many ways at most
// organs: also from and to their governments and armed forces
:param from => 'Mali';
:param to => 'France';
:param limit => 5;
:param organs => true;
MATCH (start:Actor {name: $from})
OPTIONAL MATCH (organ:Actor {country: start.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH start, collect(organ) AS organs
WITH [start] + organs AS starts
MATCH (end:Actor {name: $to})
OPTIONAL MATCH (organ:Actor {country: end.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH starts, end, collect(organ) AS organs
WITH starts, [end] + organs AS ends
UNWIND starts AS one
UNWIND ends AS other
WITH one, other
WHERE one <> other
MATCH way = allShortestPaths((one)-[*..6]-(other))
WITH way, length(way) AS steps
ORDER BY steps, reduce(ids = '', r IN relationships(way) | ids + r.id)
LIMIT toInteger($limit)
WITH collect(way) AS ways, min(steps) AS fewest
WITH [way IN ways WHERE length(way) = fewest] AS ways
UNWIND range(0, size(ways) - 1) AS number
UNWIND range(0, length(ways[number]) - 1) AS place
WITH number + 1 AS way, place + 1 AS step, relationships(ways[number])[place] AS r
WITH way, step, r, startNode(r) AS subject, endNode(r) AS object,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
MATCH (e:Evidence {id: r.evidence[0]})-[:IN]->(article:Article)
RETURN way, step, subject.name AS subject, type(r) AS type, object.name AS object,
       substring(toString(r.start), 0, digits) AS date, r.status AS status, e.text AS sentence,
       coalesce(article.title, article.id) AS article, article.published AS published, e.id AS evidence
ORDER BY way, step;
