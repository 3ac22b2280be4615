// Timeline of an actor
// What an actor and its organs did and met with, in the order of time. An undated relation stands at the date of the
// first article that reports it, which the column "reported" gives. Denied relations are left out.
// actor: whose timeline
// since: not before this day (2022-01-01)
// until: not after this day (2022-12-31)
// organs: also what its government and armed forces did
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param since => null;
:param until => null;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r]-(:Actor)
WHERE r.status <> 'denied' AND coalesce(r.confidence, 1.0) >= $minConfidence
WITH DISTINCT r, startNode(r) AS subject, endNode(r) AS object, coalesce(r.start, r.end, r.firstReported) AS time,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
WHERE ($since IS NULL OR time >= date($since)) AND ($until IS NULL OR time <= date($until))
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN substring(toString(r.start), 0, digits) AS date, r.firstReported AS reported,
       subject.name AS subject, type(r) AS type, object.name AS object, r.status AS status,
       e.text AS sentence, coalesce(article.title, article.id) AS article, e.id AS evidence
ORDER BY time, subject, type, object, evidence;
