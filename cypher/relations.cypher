// Relations of an actor
// Every relation of an actor and its organs, in either direction, with the sentences that say it.
// Narrow it to one type, to one other actor, or to one status (asserted, alleged, denied, planned, attempted,
// ended).
// actor: whose relations
// other: only those with this actor
// type: only this type (LEFT, ATTACKED, ...)
// status: only this status
// organs: also those of its government and armed forces
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param other => null;
:param type => null;
:param status => null;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r]-(partner:Actor)
WHERE ($other IS NULL OR partner.name = $other)
  AND ($type IS NULL OR type(r) = $type)
  AND ($status IS NULL OR r.status = $status)
  AND coalesce(r.confidence, 1.0) >= $minConfidence
WITH DISTINCT r, startNode(r) AS subject, endNode(r) AS object,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN subject.name AS subject, type(r) AS type, object.name AS object,
       substring(toString(r.start), 0, digits) AS date, r.status AS status, r.attributedTo AS attributedTo,
       e.text AS sentence, coalesce(article.title, article.id) AS article, article.published AS published,
       e.id AS evidence
ORDER BY coalesce(r.start, r.firstReported), type, subject, object, published, evidence;
