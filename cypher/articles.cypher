// Articles
// The articles in the graph, newest first, and how many sentences of each are evidence.
// publisher: only those of this publisher
// since: not published before this day (2022-01-01)
// until: not published after this day (2022-12-31)
:param publisher => null
:param since => null
:param until => null
MATCH (a:Article)
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($since IS NULL OR a.published >= date($since))
  AND ($until IS NULL OR a.published <= date($until))
RETURN a.published AS published, a.title AS title, a.publisher AS publisher,
       COUNT { (:Evidence)-[:IN]->(a) } AS evidence, a.url AS url, a.id AS id
ORDER BY published DESC, title, id;
