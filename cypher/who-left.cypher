// Who left an organisation
// The actors that left an organisation or an alliance, when, and the sentences that say so.
// organisation: the organisation or alliance
// minConfidence: only relations of this confidence or more, from 0 to 1
:param organisation => 'Cedeao';
:param minConfidence => 0.0;
MATCH (who:Actor)-[r:LEFT]->(organisation:Actor {name: $organisation})
WHERE coalesce(r.confidence, 1.0) >= $minConfidence
WITH who, r, organisation, CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN who.name AS actor, organisation.name AS organisation, substring(toString(r.start), 0, digits) AS date,
       r.status AS status, e.text AS sentence, coalesce(article.title, article.id) AS article,
       article.published AS published,
       e.id AS evidence
ORDER BY coalesce(r.start, r.firstReported), actor, published, evidence;
