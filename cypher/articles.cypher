// Articles
// The newest articles in the graph, those without a date first, and how many sentences of each are evidence.
// publisher: only those of this publisher
// since: not published before this day (2022-01-01)
// until: not published after this day (2022-12-31)
// limit: how many articles at most
:param publisher => null;
:param since => null;
:param until => null;
:param limit => 100;
MATCH (a:Article)
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($since IS NULL OR a.published >= date($since))
  AND ($until IS NULL OR a.published <= date($until))
WITH a
ORDER BY a.published DESC, a.title, a.id
LIMIT toInteger($limit)
RETURN a.published AS published, a.title AS title, a.publisher AS publisher,
       COUNT { (:Evidence)-[:IN]->(a) } AS evidence, a.url AS url, a.id AS id
ORDER BY published DESC, title, id;
