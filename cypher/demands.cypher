// Demands to leave
// Who demanded that a force, a mission or a person leave, and the sentences that say so.
// actor: only demands by this actor and its organs
// target: only demands that this actor leave
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => null;
:param target => null;
:param minConfidence => 0.0;
MATCH (who:Actor)-[r:DEMANDED_WITHDRAWAL]->(target:Actor)
WHERE ($target IS NULL OR target.name = $target) AND coalesce(r.confidence, 1.0) >= $minConfidence
OPTIONAL MATCH (state:Actor {id: who.country})
WITH who, r, target, state
WHERE $actor IS NULL OR who.name = $actor OR (state.name = $actor AND who.kind IN ['government', 'military'])
WITH who, r, target, CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN who.name AS actor, target.name AS target, substring(toString(r.start), 0, digits) AS date,
       r.status AS status, r.attributedTo AS attributedTo, e.text AS sentence,
       coalesce(article.title, article.id) AS article, article.published AS published, e.id AS evidence
ORDER BY coalesce(r.start, r.firstReported), actor, target, published, evidence;
