// Conflicts of an actor
// Who an actor and its organs are in conflict with: in deeds (attacks, sanctions, ruptures, ...) and, unless told
// otherwise, in words (accusations, threats, rejections, ...). Denied relations are left out.
// actor: whose conflicts
// other: only those with this actor
// words: also conflicts in words
// organs: also those of its government and armed forces
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param other => null;
:param words => true;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r]-(partner:Actor)
WHERE (type(r) IN ['LEFT', 'BROKE_WITH', 'EXPELLED', 'SUSPENDED', 'SANCTIONED', 'PROTESTED_AGAINST', 'ATTACKED',
                   'FOUGHT', 'KILLED', 'ABDUCTED', 'ARRESTED', 'OVERTHREW', 'SEIZED', 'REPRESSED']
       OR ($words AND type(r) IN ['DEMANDED_WITHDRAWAL', 'ACCUSED', 'CONDEMNED', 'REJECTED', 'THREATENED']))
  AND ($other IS NULL OR partner.name = $other)
  AND r.status <> 'denied' AND coalesce(r.confidence, 1.0) >= $minConfidence
WITH DISTINCT r, startNode(r) AS subject, endNode(r) AS object,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN subject.name AS subject, type(r) AS type, object.name AS object,
       substring(toString(r.start), 0, digits) AS date, r.status AS status, r.attributedTo AS attributedTo,
       e.text AS sentence, coalesce(article.title, article.id) AS article, article.published AS published,
       e.id AS evidence
ORDER BY coalesce(r.start, r.firstReported), type, subject, object, published, evidence;
