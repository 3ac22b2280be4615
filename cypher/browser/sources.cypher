// Where it is said
// The sentences and articles behind what is said of two actors.
:param one => 'Mali';
:param other => 'Cedeao';
MATCH (a:Actor {name: $one})-[r]-(b:Actor {name: $other})
UNWIND r.evidence AS id
MATCH (e:Evidence {id: id})-[in:IN]->(article:Article)
RETURN a, r, b, e, in, article;
