// Around an actor
// An actor, its neighbours, and what is said between them.
:param actor => 'Mali';
MATCH (a:Actor {name: $actor})-[r]-(b:Actor)
RETURN a, r, b;
