// Evidence
// The sentences behind the relations of an actor and its organs, each with its article and its place in the article's
// text: number of the sentence, first character and character after the last, all from 0.
// actor: whose relations
// other: only those with this actor
// type: only this type (LEFT, ATTACKED, ...)
// id: only the piece of evidence with this id, as other queries print it
// organs: also those of its government and armed forces
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param other => null;
:param type => null;
:param id => null;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r]-(partner:Actor)
WHERE ($other IS NULL OR partner.name = $other) AND ($type IS NULL OR type(r) = $type)
  AND coalesce(r.confidence, 1.0) >= $minConfidence
WITH DISTINCT r, startNode(r) AS subject, endNode(r) AS object,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
WHERE $id IS NULL OR e.id = $id
RETURN subject.name AS subject, type(r) AS type, object.name AS object,
       substring(toString(r.start), 0, digits) AS date, r.status AS status, r.attributedTo AS attributedTo,
       r.confidence AS confidence, e.text AS sentence, e.sentence AS number, e.start AS start, e.end AS end,
       article.title AS article, article.publisher AS publisher, article.published AS published, article.url AS url,
       article.id AS articleId, r.id AS relation, e.id AS evidence
ORDER BY published, articleId, start, type, subject, object;
