// Alliances of an actor
// Who is allied with an actor and its organs, since when, and which sentences say so.
// An alliance began on its date or, undated, when it was first reported. It ended on its end date or with the first
// rupture between the two on or after its beginning: BROKE_WITH, LEFT, EXPELLED, OVERTHREW, ATTACKED or FOUGHT,
// asserted, on its date or, undated, when it was first reported. At a date: those that had begun and not ended.
// actor: whose alliances
// at: only those in force on this day (2024-01-31)
// organs: also those of its government and armed forces
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param at => null;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r:ALLIED_WITH]-(ally:Actor)
WHERE r.status IN ['asserted', 'alleged'] AND NOT ally IN side AND coalesce(r.confidence, 1.0) >= $minConfidence
WITH side, one, r, ally, coalesce(r.start, r.firstReported) AS began
OPTIONAL MATCH (member)-[broken:BROKE_WITH|LEFT|EXPELLED|OVERTHREW|ATTACKED|FOUGHT]-(ally)
WHERE member IN side AND broken.status = 'asserted' AND coalesce(broken.start, broken.firstReported) >= began
  AND coalesce(broken.confidence, 1.0) >= $minConfidence
WITH one, r, ally, began, min(coalesce(broken.start, broken.firstReported)) AS rupture,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits
WITH one, r, ally, began, rupture, digits,
     CASE WHEN r.start IS NULL OR substring(toString(r.end), 0, digits) > substring(toString(r.start), 0, digits)
          THEN r.end ELSE null END AS end
WITH one, r, ally, began, digits, CASE WHEN rupture IS NULL OR end < rupture THEN end ELSE rupture END AS ended
WHERE $at IS NULL OR (began <= date($at) AND (ended IS NULL OR ended > date($at)))
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
RETURN one.name AS actor, ally.name AS ally, substring(toString(r.start), 0, digits) AS since, ended AS until,
       r.status AS status, e.text AS sentence, coalesce(article.title, article.id) AS article,
       article.published AS published,
       e.id AS evidence
ORDER BY began, ally, published, evidence;
