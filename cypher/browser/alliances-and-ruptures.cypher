// Alliances and ruptures
// Who is allied with whom, and who broke with or left whom, as far as articles state it.
MATCH (a:Actor)-[r:ALLIED_WITH|MEMBER_OF|BROKE_WITH|LEFT]->(b:Actor)
WHERE r.status = 'asserted'
RETURN a, r, b LIMIT 200;
