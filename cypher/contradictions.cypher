// Reports that contradict each other
// Pairs of relations of an actor and its organs, reported in different articles, that cannot both be right: what one
// asserts and another denies; two dates of what happens once; a departure, and membership after it without a return; an
// alliance, and an attack or fighting while it held. Each with the earliest sentence on either side, and the number of
// articles that stand behind it.
// actor: whose relations
// other: only those with this actor
// organs: also those of its government and armed forces
// minConfidence: only relations of this confidence or more, from 0 to 1
:param actor => 'Mali';
:param other => null;
:param organs => true;
:param minConfidence => 0.0;
MATCH (self:Actor {name: $actor})
OPTIONAL MATCH (organ:Actor {country: self.id})
WHERE $organs AND organ.kind IN ['government', 'military']
WITH self, collect(organ) AS organs
WITH [self] + organs AS side
UNWIND side AS one
MATCH (one)-[r]-(partner:Actor)
WHERE r.status IN ['asserted', 'denied'] AND coalesce(r.confidence, 1.0) >= $minConfidence
  AND ($other IS NULL OR partner.name = $other)
WITH one, partner, collect(r) AS relations
UNWIND [r IN relations WHERE r.status = 'asserted'] AS r
UNWIND [q IN relations
        WHERE q <> r
          AND (type(q) = type(r)
               AND (q.status = 'denied' OR type(r) IN ['CREATED', 'RECOGNIZED', 'JOINED', 'LEFT', 'KILLED', 'OVERTHREW'])
            OR type(r) = 'LEFT' AND type(q) = 'MEMBER_OF'
            OR type(r) = 'ALLIED_WITH' AND type(q) IN ['ATTACKED', 'FOUGHT'])] AS q
WITH r, q, startNode(r) AS subject, endNode(r) AS object, coalesce(r.end, r.start, r.firstReported) AS done,
     startNode(q) = startNode(r) AS sameWay
WITH r, q, subject, object, CASE
       WHEN q.status = 'denied' THEN CASE
         WHEN type(q) = type(r)
          AND (sameWay OR type(r) IN ['ALLIED_WITH', 'COOPERATED_WITH', 'AGREED_WITH', 'MET', 'BROKE_WITH', 'FOUGHT'])
          AND (r.end IS NULL OR q.start IS NULL OR q.start <= r.end)
          AND (q.end IS NULL OR r.start IS NULL OR r.start <= q.end)
          AND (q.start IS NOT NULL OR q.end IS NOT NULL
               OR coalesce(coalesce(r.start, r.firstReported) <= q.lastReported, true))
         THEN 'asserted and denied' END
       WHEN type(q) = type(r) AND sameWay AND coalesce(r.end, r.start) < q.start
        AND (type(r) IN ['CREATED', 'RECOGNIZED', 'JOINED', 'LEFT']
             OR (type(r) IN ['KILLED', 'OVERTHREW'] AND object.kind = 'person'))
         THEN 'two dates'
       WHEN type(r) = 'LEFT' AND type(q) = 'MEMBER_OF' AND sameWay AND coalesce(q.end, q.lastReported, q.start) > done
        AND NOT EXISTS { MATCH (subject)-[j:JOINED]->(object) WHERE coalesce(j.start, j.firstReported) > done }
         THEN 'left and still a member'
       WHEN type(r) = 'ALLIED_WITH' AND type(q) IN ['ATTACKED', 'FOUGHT']
        AND coalesce(q.end, q.start, q.firstReported) >= coalesce(r.start, r.firstReported)
        AND coalesce(q.start, q.firstReported) <= coalesce(r.end, r.lastReported)
         THEN 'allied and at war' END AS contradiction
WHERE contradiction IS NOT NULL
WITH DISTINCT r, q, subject, object, contradiction
UNWIND r.evidence AS evidence
MATCH (e:Evidence {id: evidence})-[:IN]->(article:Article)
UNWIND q.evidence AS contrary
MATCH (c:Evidence {id: contrary})-[:IN]->(contraryArticle:Article)
WHERE contraryArticle <> article
WITH r, q, subject, object, contradiction, e, article, c, contraryArticle
ORDER BY article.published, e.id, contraryArticle.published, c.id
WITH r, q, subject, object, contradiction, collect([e, article, c, contraryArticle])[0] AS first,
     count(DISTINCT article) AS articles, count(DISTINCT contraryArticle) AS contraryArticles,
     CASE r.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS digits,
     CASE q.precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END AS contraryDigits
WITH r, q, subject, object, contradiction, articles, contraryArticles, digits, contraryDigits,
     first[0] AS e, first[1] AS article, first[2] AS c, first[3] AS contraryArticle
RETURN subject.name AS subject, object.name AS object, contradiction,
       type(r) AS type, substring(toString(r.start), 0, digits) AS date, articles,
       type(q) AS contraryType, substring(toString(q.start), 0, contraryDigits) AS contraryDate, contraryArticles,
       e.text AS sentence, coalesce(article.title, article.id) AS article, article.published AS published,
       c.text AS contrary, coalesce(contraryArticle.title, contraryArticle.id) AS contraryArticle,
       contraryArticle.published AS contraryPublished, e.id AS evidence, c.id AS contraryEvidence
ORDER BY contradiction, subject, object, type, published, evidence, contraryEvidence;
